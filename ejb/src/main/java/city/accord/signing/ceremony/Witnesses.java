package city.accord.signing.ceremony;

import city.accord.Refused;
import city.accord.Right;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Those who were there and saw the signing. Each says so once, while the pens are open and before
 * the seal, so that the seal carries it: the public sees that there was a witness, not who.
 */
@Stateless
@RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
public class Witnesses {

  private static final String EVENT = "witnessed";

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;

  public List<Witness> of(long ceremonyId) {
    return em.createQuery(
            "select c from CeremonyChange c where c.ceremony.id = :id and c.event = :event order by"
                + " c.id",
            CeremonyChange.class)
        .setParameter("id", ceremonyId)
        .setParameter("event", "ceremony." + EVENT)
        .getResultStream()
        .map(change -> new Witness(change.reason(), change.at()))
        .toList();
  }

  /** Whether the caller has said so already. */
  public boolean hasWitnessed(long ceremonyId) {
    return em.createQuery(
                "select count(c) from CeremonyChange c where c.ceremony.id = :id and c.event ="
                    + " :event and c.who = :who",
                Long.class)
            .setParameter("id", ceremonyId)
            .setParameter("event", "ceremony." + EVENT)
            .setParameter("who", session.getCallerPrincipal().getName())
            .getSingleResult()
        > 0;
  }

  /**
   * The caller was there and saw the signing.
   *
   * @param name under which they stand on record
   * @throws WrongState before the pens open and once the sealing has begun
   */
  @RolesAllowed(Right.WITNESS)
  public void attest(long ceremonyId, String name) {
    Ceremony ceremony = locks.lock(ceremonyId);
    CeremonyState state = ceremony.state();
    if (!state.hasOpened() || !state.isUnsealed()) throw new WrongState(state);
    if (hasWitnessed(ceremonyId)) throw new AlreadyWitnessed();
    if (name == null || name.isBlank()) throw new ReasonMissing();
    log.record(ceremony, EVENT, state, name.strip());
  }

  /** This account has said already that it saw the signing. */
  public static class AlreadyWitnessed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
