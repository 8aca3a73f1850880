package city.accord.signing.runsheet;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.RehearsalCleared;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets the run-sheet follow its ceremony, in the same transaction: it is there when the ceremony is
 * prepared, and a rehearsal begins and ends at its top.
 */
@Dependent
class CeremonyFollowed {

  @Inject private Drawer drawer;

  void on(@Observes CeremonyChanged change) {
    long id = change.ceremonyId();
    if (drawer.find(id).isEmpty()) drawer.begin(drawer.ceremony(id), CueList.usual());
    else if (change.before() != change.state()
        && (change.before() == REHEARSING || change.state() == REHEARSING))
      drawer.holdNext(id).rewind();
  }

  void on(@Observes RehearsalCleared cleared) {
    drawer.holdNext(cleared.ceremonyId()).rewind();
  }
}
