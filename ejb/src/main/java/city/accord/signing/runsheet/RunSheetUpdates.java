package city.accord.signing.runsheet;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.RehearsalCleared;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets the run sheet follow its ceremony, in the same transaction: it is there when the ceremony is
 * prepared, and a rehearsal begins and ends at its top.
 */
@Dependent
class RunSheetUpdates {

  @Inject private RunSheetStore store;

  void on(@Observes CeremonyChanged change) {
    long id = change.ceremonyId();
    if (store.find(id).isEmpty()) store.begin(store.ceremony(id), CueList.usual());
    else if (change.before() != change.state()
        && (change.before() == REHEARSING || change.state() == REHEARSING))
      store.lockNext(id).rewind();
  }

  void on(@Observes RehearsalCleared cleared) {
    store.lockNext(cleared.ceremonyId()).rewind();
  }
}
