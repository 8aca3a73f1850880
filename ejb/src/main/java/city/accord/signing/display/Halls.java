package city.accord.signing.display;

import city.accord.Entities;
import city.accord.Right;
import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Ceremony;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Chooses what the hall's screens show. */
@Stateless
@PermitAll
public class Halls {

  @PersistenceContext private EntityManager em;
  @Inject private Displays displays;
  @Inject private CurrentHall current;
  @Inject private Summits summits;

  /** The ceremony that was chosen, else the one at hand; empty before there is any. */
  public Optional<Hall> now(String displayToken) {
    boolean paired = displays.isPaired(displayToken);
    return current.ceremony(paired).map(ceremony -> Hall.of(ceremony, host(), paired));
  }

  /** One ceremony, whichever goes on. */
  public Optional<Hall> of(long ceremonyId, String displayToken) {
    return Optional.ofNullable(em.find(Ceremony.class, ceremonyId))
        .map(ceremony -> Hall.of(ceremony, host(), displays.isPaired(displayToken)));
  }

  /** How the wall will show a ceremony while it is signed, before anyone has. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public Hall proof(long ceremonyId) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    return Hall.proof(ceremony, host());
  }

  private Mark host() {
    return summits.find().map(Summit::emblem).orElse(null);
  }
}
