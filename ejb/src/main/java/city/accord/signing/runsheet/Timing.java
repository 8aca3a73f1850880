package city.accord.signing.runsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run sheet stands against its plan at one moment. A sheet begun near its hour is measured
 * from that hour; one begun at another time, such as a rehearsal on the day before, from its own
 * beginning. First and last are by place, for the clock may be set back between two calls.
 */
final class Timing {

  private static final Duration NEAR = Duration.ofHours(6);

  private final RunSheet sheet;
  private final Instant now;
  private final Optional<Instant> begun;

  Timing(RunSheet sheet, Instant now) {
    this.sheet = sheet;
    this.now = now;
    this.begun = sheet.cues().stream().map(Cue::startedAt).filter(Objects::nonNull).findFirst();
  }

  /** When the sheet would end if each cue took its planned length. */
  Instant plannedEnd() {
    Instant anchor = begun.filter(instant -> !isNear(instant)).orElse(sheet.startsAt());
    return anchor.plus(length(sheet.cues()));
  }

  /** When it will end, as things stand. */
  Instant expectedEnd() {
    return from().plus(toCome());
  }

  /** Behind the plan where positive, ahead of it where negative. */
  Duration drift() {
    return Duration.between(plannedEnd(), expectedEnd());
  }

  /** When a cue that waits will start, as things stand. */
  Instant expectedStart(Cue cue) {
    return from().plus(lengthBefore(cue));
  }

  /** How much of the plan lies between now and a cue that waits, beside the cue that runs. */
  Duration lengthBefore(Cue cue) {
    return length(waiting().stream().takeWhile(one -> one != cue).toList());
  }

  /** When the cue that runs has had its time; before the first, when that is planned. */
  Instant due() {
    if (sheet.running().isPresent()) return sheet.running().get().dueAt();
    return begun.isPresent() ? lastEnd() : sheet.startsAt();
  }

  /** The moment at which {@link #due} would be just on plan. */
  Instant onPlan() {
    return plannedEnd().minus(toCome());
  }

  /** Whether each further moment is a delay once {@link #due} has passed. */
  boolean isTicking() {
    return begun.isPresent() ? !isOver() : isNear(now);
  }

  /** Whether every cue has been called and the last has ended. */
  boolean isOver() {
    return begun.isPresent() && sheet.running().isEmpty() && sheet.next().isEmpty();
  }

  private Instant from() {
    return isTicking() && now.isAfter(due()) ? now : due();
  }

  private boolean isNear(Instant instant) {
    return Duration.between(sheet.startsAt(), instant).abs().compareTo(NEAR) <= 0;
  }

  private Duration toCome() {
    return length(waiting());
  }

  private List<Cue> waiting() {
    return sheet.cues().stream().filter(Cue::isWaiting).toList();
  }

  private Instant lastEnd() {
    return sheet.cues().stream()
        .map(Cue::endedAt)
        .filter(Objects::nonNull)
        .reduce((before, last) -> last)
        .orElse(now);
  }

  private static Duration length(List<Cue> cues) {
    return cues.stream().map(Cue::length).reduce(Duration.ZERO, Duration::plus);
  }
}
