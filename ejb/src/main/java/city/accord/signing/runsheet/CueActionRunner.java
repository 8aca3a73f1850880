package city.accord.signing.runsheet;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Does in the ceremony what a cue sets off. In a rehearsal nothing is set off. */
@Dependent
class CueActionRunner {

  @Inject private Ceremonies ceremonies;

  /**
   * @throws city.accord.Refused if the ceremony's own guard says no
   */
  void perform(CueAction action, Ceremony ceremony) {
    if (!isDue(action, ceremony)) return;
    long id = ceremony.id();
    switch (action) {
      case READY -> ceremonies.ready(id);
      case OPEN -> open(ceremony);
      case HOLD -> ceremonies.hold(id, null);
      case REVEAL -> ceremonies.reveal(id);
      case PUBLISH -> ceremonies.publish(id);
      case SEAL -> throw new IllegalStateException("the seal is made before its cue starts");
    }
  }

  /** Whether a cue still has something to set off. */
  boolean isDue(CueAction action, Ceremony ceremony) {
    if (action == null || ceremony.state() == CeremonyState.REHEARSING) return false;
    if (action == CueAction.REVEAL && ceremony.state() == CeremonyState.SEALED)
      return ceremony.progress().isVeiled();
    return !action.isReached(ceremony.state());
  }

  private void open(Ceremony ceremony) {
    if (ceremony.state() == CeremonyState.HELD) ceremonies.resume(ceremony.id(), null);
    else ceremonies.open(ceremony.id());
  }
}
