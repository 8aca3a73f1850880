package city.accord.signing.display;

import static city.accord.signing.ceremony.CeremonyState.VOID;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CurrentCeremony;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds the ceremony for the hall: the one that an officer chose, else the one at hand. */
@Dependent
class CurrentHall {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * @param rehearsalsToo whether whoever asks may see that one is being rehearsed
   */
  Optional<Ceremony> ceremony(boolean rehearsalsToo) {
    return chosen().or(() -> atHand(rehearsalsToo));
  }

  /** What an officer chose; a ceremony that was declared void since counts no longer. */
  Optional<Ceremony> chosen() {
    return Optional.ofNullable(em.find(WallChoice.class, WallChoice.ID))
        .map(choice -> em.find(Ceremony.class, choice.ceremonyId()))
        .filter(ceremony -> ceremony.state() != VOID);
  }

  private Optional<Ceremony> atHand(boolean rehearsalsToo) {
    List<Ceremony> all = em.createQuery("select c from Ceremony c", Ceremony.class).getResultList();
    return CurrentCeremony.of(all, rehearsalsToo, clock.instant());
  }
}
