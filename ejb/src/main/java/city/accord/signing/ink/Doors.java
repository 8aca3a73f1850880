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
public class Doors {

  @PersistenceContext private EntityManager em;

  /** The slot that a tablet's token opens; empty if none, or no longer. */
  public Optional<Tablet> tablet(String token) {
    return em.createQuery(
            "select s.ceremony.id, s.id from Slot s where s.tablet.tabletTokenHash = :hash",
            Object[].class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst()
        .map(row -> new Tablet((Long) row[0], (Long) row[1]));
  }

  /** Whether there is such a ceremony. */
  public boolean isCeremony(long ceremony) {
    return !em.createQuery("select c.id from Ceremony c where c.id = :ceremony", Long.class)
        .setParameter("ceremony", ceremony)
        .getResultList()
        .isEmpty();
  }
}
