package city.accord.signing.runsheet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Right;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Reason;
import city.accord.signing.sealing.Sealing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What the one who calls the ceremony says: GO, hold, skip, back. Two who press at once are told
 * apart by the turn that each has seen: one wins, the other is told.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class CueCalls {

  @Inject private RunSheetStore store;
  @Inject private CueStart start;
  @Inject private Ceremonies ceremonies;
  @Inject private Sealing sealing;
  @Inject private CeremonyLog log;
  @Inject private Clock clock;

  /**
   * Starts the next cue and does what it sets off: both or neither. Only the seal, which is made in
   * steps that each stand for themselves, comes before its cue and stays if that is refused.
   *
   * @throws CalledMeanwhile if someone else has called since
   * @throws city.accord.Refused if the ceremony's own guard says no: the cue does not start
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void go(long ceremonyId, int seen) {
    if (start.isSealDue(ceremonyId, seen)) sealing.seal(ceremonyId);
    start.next(ceremonyId, seen);
  }

  /** Announces the next cue to everyone backstage: in three, two, one. */
  public void standBy(long ceremonyId) {
    store.lock(ceremonyId).standBy(clock.instant());
  }

  /** Everything waits, the pens too where they are open. */
  public void hold(long ceremonyId, String reason) {
    RunSheet sheet = store.lockNext(ceremonyId);
    Ceremony ceremony = store.ceremony(ceremonyId);
    sheet.hold(clock.instant());
    if (ceremony.state() == CeremonyState.OPEN) ceremonies.hold(ceremonyId, reason);
    else log.note(ceremony, "sheet.held", null, Reason.orNull(reason));
  }

  /** Everything goes on, the pens too where they rest. */
  public void resume(long ceremonyId, String reason) {
    RunSheet sheet = store.lockNext(ceremonyId);
    Ceremony ceremony = store.ceremony(ceremonyId);
    sheet.resume();
    if (ceremony.state() == CeremonyState.HELD) ceremonies.resume(ceremonyId, reason);
    else log.note(ceremony, "sheet.went-on", null, Reason.orNull(reason));
  }

  /** Leaves the next cue out, and what it would set off with it. */
  public void skip(long ceremonyId, int seen, String reason) {
    Cue skipped = store.lock(ceremonyId, seen).skip();
    note(ceremonyId, "cue.skipped", skipped, reason);
  }

  /** Takes the last call back; what it has set off stays done. */
  public void back(long ceremonyId, int seen, String reason) {
    Cue back = store.lock(ceremonyId, seen).back();
    note(ceremonyId, "cue.taken-back", back, reason);
  }

  private void note(long ceremonyId, String event, Cue cue, String reason) {
    log.note(store.ceremony(ceremonyId), event, cue.title(), Reason.orNull(reason));
  }

  /** Puts a line before whoever speaks; a blank one takes it away. */
  public void say(long ceremonyId, String line) {
    store.lock(ceremonyId).say(Reason.orNull(line));
  }
}
