package city.accord.signing.display;

import static city.accord.signing.ceremony.CeremonyState.VOID;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.signing.ceremony.Ceremony;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which ceremony the screens at /wall show: said at the desk, and chosen there. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Walls {

  @PersistenceContext private EntityManager em;
  @Inject private CurrentHall current;
  @Inject private AuditTrail trail;

  /** What the walls show now; empty where there is no ceremony. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public Optional<ShownCeremony> shown() {
    return current
        .ceremony(true)
        .map(ceremony -> ShownCeremony.of(ceremony, current.chosen().isPresent()));
  }

  /**
   * Lets the walls show one ceremony, whichever goes on.
   *
   * @throws city.accord.NotThere for a ceremony that does not exist, or is void
   */
  public void show(long ceremonyId) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    if (ceremony.state() == VOID) throw new NotThere(ceremonyId);
    em.merge(new WallChoice(ceremonyId));
    trail.record("wall.chosen", "ceremony " + ceremonyId, null);
  }

  /** Lets the walls follow what goes on again. */
  public void follow() {
    WallChoice choice = em.find(WallChoice.class, WallChoice.ID);
    if (choice == null) return;
    em.remove(choice);
    trail.record("wall.follows", "ceremony " + choice.ceremonyId(), null);
  }
}
