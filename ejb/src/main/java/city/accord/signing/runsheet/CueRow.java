package city.accord.signing.runsheet;

import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;

/**
 * A cue as console, backstage and editor show it at one moment.
 *
 * @param startsAt when it started or, as things stand, will start; null if it was skipped
 * @param due when its planned length is over; null unless it runs
 * @param secondsBefore how much of the plan lies before it, beside the cue that runs; 0 unless it
 *     waits
 * @param ranSeconds how long it took; 0 unless it is done
 */
public record CueRow(
    long id,
    LocalizedText title,
    LocalizedText owner,
    LocalizedText notes,
    int seconds,
    CueAction action,
    CueState state,
    Instant startsAt,
    Instant due,
    long secondsBefore,
    long ranSeconds) {

  static CueRow of(Cue cue, Timing timing) {
    boolean waits = cue.isWaiting();
    boolean ran = cue.state() == CueState.DONE;
    return new CueRow(
        cue.id(),
        cue.title(),
        cue.owner(),
        cue.notes(),
        (int) cue.length().toSeconds(),
        cue.action(),
        cue.state(),
        waits ? timing.expectedStart(cue) : cue.startedAt(),
        cue.state() == CueState.RUNNING ? cue.dueAt() : null,
        waits ? timing.lengthBefore(cue).toSeconds() : 0,
        ran ? Duration.between(cue.startedAt(), cue.endedAt()).toSeconds() : 0);
  }
}
