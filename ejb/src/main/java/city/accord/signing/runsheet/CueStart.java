package city.accord.signing.runsheet;

import city.accord.Right;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The transactions of GO: whether the next cue is the one that seals, and the start of a cue. The
 * seal itself is made between the two, when no transaction is open.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class CueStart {

  @Inject private RunSheetStore store;
  @Inject private CueActionRunner runner;
  @Inject private CeremonyLog log;
  @Inject private Event<CueStarted> cueStarted;
  @Inject private Clock clock;

  /**
   * Whether the cue to come has the ceremony sealed first.
   *
   * @throws CalledMeanwhile if someone else has called since
   */
  public boolean isSealDue(long ceremonyId, int seen) {
    RunSheet sheet = store.of(ceremonyId);
    if (sheet.turn() != seen) throw new CalledMeanwhile();
    boolean seals =
        sheet.next().filter(cue -> cue.action() == CueAction.SEAL).isPresent() && !sheet.isHeld();
    return seals && runner.isDue(CueAction.SEAL, store.ceremony(ceremonyId));
  }

  /** Starts the cue to come, or ends the run sheet after the last. */
  public void next(long ceremonyId, int seen) {
    RunSheet sheet = store.lock(ceremonyId, seen);
    Ceremony ceremony = store.ceremony(ceremonyId);
    Optional<Cue> started = sheet.go(clock.instant());
    if (started.isEmpty()) {
      log.note(ceremony, "sheet.ended", null, null);
      return;
    }
    log.note(ceremony, "cue.started", started.get().title(), null);
    runner.perform(started.get().action(), ceremony);
    cueStarted.fire(new CueStarted(ceremonyId, started.get().id()));
  }
}
