package city.accord.signing.ink;

import city.accord.account.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who may write in a room, and whether there is anything to watch. */
@Stateless
@PermitAll
public class RoomAccess {

  @PersistenceContext private EntityManager em;

  /** What a tablet's token opens; empty if nothing, or no longer. */
  public Optional<Tablet> tablet(String token) {
    return find("Slot s where s.tablet.tabletTokenHash", token)
        .map(row -> new Tablet((Long) row[0], (Long) row[1], 0))
        .or(
            () ->
                find("SpareTablet s where s.tokenHash", token)
                    .map(row -> new Tablet((Long) row[0], 0, (Long) row[1])));
  }

  private Optional<Object[]> find(String where, String token) {
    return em.createQuery("select s.ceremony.id, s.id from " + where + " = :hash", Object[].class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst();
  }

  /** Whether there is such a ceremony. */
  public boolean isCeremony(long ceremony) {
    return !em.createQuery("select c.id from Ceremony c where c.id = :ceremony", Long.class)
        .setParameter("ceremony", ceremony)
        .getResultList()
        .isEmpty();
  }
}
