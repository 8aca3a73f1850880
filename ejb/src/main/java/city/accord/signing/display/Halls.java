package city.accord.signing.display;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Chooses what the hall's screens show. */
@Stateless
@PermitAll
public class Halls {

  private static final Set<CeremonyState> LIVE =
      Set.of(CeremonyState.OPEN, CeremonyState.HELD, CeremonyState.CLOSING);

  @PersistenceContext private EntityManager em;
  @Inject private Displays displays;

  /** The ceremony that goes on or, when none does, the newest; empty before there is any. */
  public Optional<Hall> now(String displayToken) {
    boolean paired = displays.isPaired(displayToken);
    return em.createQuery("select c from Ceremony c order by c.id desc", Ceremony.class)
        .getResultStream()
        .filter(ceremony -> ceremony.state() != CeremonyState.VOID)
        .min(Comparator.comparing(Halls::urgency))
        .map(ceremony -> Hall.of(ceremony, paired));
  }

  /** One ceremony, whichever goes on. */
  public Optional<Hall> of(long ceremonyId, String displayToken) {
    return Optional.ofNullable(em.find(Ceremony.class, ceremonyId))
        .map(ceremony -> Hall.of(ceremony, displays.isPaired(displayToken)));
  }

  private static int urgency(Ceremony ceremony) {
    if (LIVE.contains(ceremony.state())) return 0;
    return ceremony.state() == CeremonyState.REHEARSING ? 1 : 2;
  }
}
