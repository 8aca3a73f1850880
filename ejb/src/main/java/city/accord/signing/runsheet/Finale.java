package city.accord.signing.runsheet;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.CeremonyState;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the finale of what was just sealed for the cue that reveals it, where there is one. */
@Dependent
class Finale {

  @PersistenceContext private EntityManager em;
  @Inject private Reveals reveals;

  void veil(@Observes CeremonyChanged change) {
    boolean sealed =
        change.state() == CeremonyState.SEALED && change.before() == CeremonyState.CLOSING;
    if (sealed && reveals.isAwaited(change.ceremonyId()))
      em.find(Ceremony.class, change.ceremonyId()).veil();
  }
}
