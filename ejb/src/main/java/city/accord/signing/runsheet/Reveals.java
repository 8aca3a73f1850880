package city.accord.signing.runsheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Knows whether a ceremony's finale has a cue of its own. */
@Dependent
public class Reveals {

  @Inject private RunSheetStore store;

  /** Whether a cue that reveals the finale is still to come. */
  public boolean isAwaited(long ceremonyId) {
    return store.find(ceremonyId).filter(RunSheet::awaitsReveal).isPresent();
  }
}
