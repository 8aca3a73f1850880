package city.accord.signing.ceremony;

import city.accord.Refused;
import city.accord.Right;
import city.accord.typeset.Drawable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Those who were there and saw the signing. Each says so once, while the pens are open and before
 * the seal, so that the seal carries it with their name and words: as in the field, where witnesses
 * sign the act itself, and nothing is added to an act that is sealed.
 */
@Stateless
@RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
public class Witnesses {

  private static final String EVENT = "witnessed";

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Clock clock;

  /** In the order in which they said so, which is that of the audit. */
  public List<Witness> of(long ceremonyId) {
    return em.createQuery(
            "select w from CeremonyWitness w where w.ceremony.id = :id order by w.id",
            CeremonyWitness.class)
        .setParameter("id", ceremonyId)
        .getResultStream()
        .map(CeremonyWitness::toWitness)
        .toList();
  }

  /** Whether the caller has said so already. */
  public boolean hasWitnessed(long ceremonyId) {
    return em.createQuery(
                "select count(w) from CeremonyWitness w where w.ceremony.id = :id and w.who = :who",
                Long.class)
            .setParameter("id", ceremonyId)
            .setParameter("who", who())
            .getSingleResult()
        > 0;
  }

  /**
   * The caller was there and saw the signing.
   *
   * @param name under which they stand on record and in the sealed declaration
   * @param words what they say of it there; may be empty
   * @throws WrongState before the pens open and once the sealing has begun: nothing is added to
   *     what is sealed
   * @throws city.accord.Refused if something of it cannot be drawn
   */
  @RolesAllowed(Right.WITNESS)
  public void attest(long ceremonyId, String name, String words) {
    Ceremony ceremony = locks.lock(ceremonyId);
    CeremonyState state = ceremony.state();
    if (!state.hasOpened() || !state.isUnsealed()) throw new WrongState(state);
    if (hasWitnessed(ceremonyId)) throw new AlreadyWitnessed();
    if (name == null || name.isBlank()) throw new ReasonMissing();
    String said = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    Drawable.require(name.strip());
    Drawable.require(said);
    em.persist(new CeremonyWitness(ceremony, who(), name.strip(), said, clock.instant()));
    em.flush();
    log.record(ceremony, EVENT, state, name.strip());
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }

  /** This account has said already that it saw the signing. */
  public static class AlreadyWitnessed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
