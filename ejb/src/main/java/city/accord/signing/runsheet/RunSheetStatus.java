package city.accord.signing.runsheet;

import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run sheet at one moment, with all that counts it on from there.
 *
 * @param now the moment
 * @param standbyAt when the next cue was announced, or null
 * @param due when the running cue has had its time; before the first, when that is planned
 * @param onPlan the moment at which {@code due} would be just on plan
 * @param ticking whether each moment after {@code due} is a delay
 * @param over whether the last cue has ended
 * @param drift behind the plan where positive, ahead of it where negative
 */
public record RunSheetStatus(
    long ceremonyId,
    LocalizedText title,
    CeremonyState state,
    int turn,
    int version,
    Instant now,
    Instant startsAt,
    boolean held,
    String message,
    Instant standbyAt,
    Instant due,
    Instant onPlan,
    boolean ticking,
    boolean over,
    Duration drift,
    List<CueRow> cues) {

  static RunSheetStatus of(RunSheet sheet, Ceremony ceremony, Instant now) {
    Timing timing = new Timing(sheet, now);
    return new RunSheetStatus(
        ceremony.id(),
        ceremony.title(),
        ceremony.state(),
        sheet.turn(),
        sheet.version(),
        now,
        sheet.startsAt(),
        sheet.isHeld(),
        sheet.message(),
        sheet.standbyAt(),
        timing.due(),
        timing.onPlan(),
        timing.isTicking(),
        timing.isOver(),
        timing.drift(),
        sheet.cues().stream().map(cue -> CueRow.of(cue, timing)).toList());
  }

  /** The cue that runs, or null. */
  public CueRow running() {
    return isAnnulled() ? null : first(CueState.RUNNING);
  }

  /** The cue that GO would start, or null; of a void ceremony nothing is started any more. */
  public CueRow next() {
    return isAnnulled() ? null : first(CueState.WAITING);
  }

  private CueRow first(CueState wanted) {
    return cues.stream().filter(cue -> cue.state() == wanted).findFirst().orElse(null);
  }

  public boolean isBegun() {
    return cues.stream().anyMatch(cue -> cue.state() != CueState.WAITING);
  }

  /** Whether cues are called without setting anything off. */
  public boolean isRehearsed() {
    return state == CeremonyState.REHEARSING;
  }

  /** Whether the ceremony is void, so that nothing goes on any more. */
  public boolean isAnnulled() {
    return state == CeremonyState.VOID;
  }

  /** Whether nothing goes on until someone says so. */
  public boolean isHolding() {
    return held || state == CeremonyState.HELD;
  }
}
