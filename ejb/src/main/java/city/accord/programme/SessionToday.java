package city.accord.programme;

import static java.time.temporal.ChronoUnit.MINUTES;

import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A released session as it really goes.
 *
 * @param startsAt when it began, or is expected to
 * @param endsAt when it was over, or is to be; what runs over is past it
 * @param lateMinutes what an officer has said of it, 0 for on time
 * @param started whether an officer has started it
 * @param saidAt when readers were last told that it is late, cancelled, or not; null for never
 */
public record SessionToday(
    ReleasedSession session,
    State state,
    Instant startsAt,
    Instant endsAt,
    int lateMinutes,
    boolean started,
    Instant saidAt) {

  /** How far it is. */
  public enum State {
    AHEAD,
    /** By the plan it is on; nobody has started it. */
    PLANNED_NOW,
    ON,
    OVER,
    CANCELLED
  }

  /** A pause gives up all but this of itself to what comes late. */
  private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(5);

  /**
   * All sessions as they are expected. What runs late makes late what follows in its room, and what
   * takes the whole venue, until a gap or a break has swallowed it.
   *
   * @param sessions in the order of their hours
   * @param days how some of them go, by slug
   */
  static List<SessionToday> of(
      List<ReleasedSession> sessions, Map<String, SessionDay> days, Instant now) {
    Map<LocalizedText, Instant> free = new HashMap<>();
    List<SessionToday> all = new ArrayList<>();
    for (ReleasedSession session :
        sessions.stream().sorted(Comparator.comparing(ReleasedSession::startsAt)).toList()) {
      SessionDay day = days.get(session.slug());
      LocalizedText room = session.room();
      SessionToday one = expected(session, day, free(free, room), now);
      all.add(one);
      if (one.state != State.CANCELLED) free.merge(room, one.leaves(now), SessionToday::later);
    }
    return List.copyOf(all);
  }

  /** From when on a room is free: after all that was in it, and in the whole venue. */
  private static Instant free(Map<LocalizedText, Instant> free, LocalizedText room) {
    if (room.isEmpty())
      return free.values().stream().max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return later(
        free.getOrDefault(room, Instant.MIN), free.getOrDefault(LocalizedText.EMPTY, Instant.MIN));
  }

  private static SessionToday expected(
      ReleasedSession session, SessionDay day, Instant free, Instant now) {
    int said = day == null ? 0 : day.lateMinutes();
    if (day != null && day.isCancelled())
      return new SessionToday(
          session,
          State.CANCELLED,
          session.startsAt(),
          session.endsAt(),
          said,
          false,
          day.saidAt());
    Duration late = Duration.ofMinutes(said);
    Duration length = Duration.between(session.startsAt(), session.endsAt());
    if (day != null && day.startedAt() != null) {
      if (!day.isRunning())
        return new SessionToday(
            session, State.OVER, day.startedAt(), day.endedAt(), said, true, day.saidAt());
      Instant end = session.endsAt().plus(late);
      if (session.kind() == SessionKind.BREAK)
        end = later(end, day.startedAt().plus(shortest(session, length)));
      return new SessionToday(session, State.ON, day.startedAt(), end, said, true, day.saidAt());
    }
    Instant start = later(session.startsAt().plus(late), free);
    Instant end = later(session.endsAt(), start.plus(shortest(session, length)));
    State state =
        now.isBefore(start) ? State.AHEAD : now.isBefore(end) ? State.PLANNED_NOW : State.OVER;
    return new SessionToday(
        session, state, start, end, said, false, day == null ? null : day.saidAt());
  }

  /** How much later than planned it is as yet, in minutes: said of it, or brought by others. */
  public int lateness() {
    long brought = Duration.between(session.startsAt(), startsAt).toMinutes();
    return started ? lateMinutes : (int) Math.max(lateMinutes, brought);
  }

  /** When its room is free; not before it is over. */
  private Instant leaves(Instant now) {
    return state == State.ON ? later(endsAt, now) : endsAt;
  }

  private static Duration shortest(ReleasedSession session, Duration length) {
    boolean gives = session.kind() == SessionKind.BREAK && length.compareTo(SHORTEST_PAUSE) > 0;
    return gives ? SHORTEST_PAUSE : length;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether it is not expected at its planned hours, by a minute or more. */
  public boolean isShifted() {
    return state != State.CANCELLED
        && state != State.OVER
        && (isOff(session.startsAt(), startsAt) || isOff(session.endsAt(), endsAt));
  }

  /** The session with the hours at which it is expected, in whole minutes. */
  ReleasedSession expected() {
    return isShifted()
        ? session.at(startsAt.truncatedTo(MINUTES), endsAt.truncatedTo(MINUTES))
        : session;
  }

  /**
   * The session with the hours that calendars show, in whole minutes: also once it is over, as it
   * went.
   */
  ReleasedSession inCalendars() {
    if (isCancelled()) return session;
    Instant start =
        isOff(session.startsAt(), startsAt) ? startsAt.truncatedTo(MINUTES) : session.startsAt();
    Instant end = isOff(session.endsAt(), endsAt) ? endsAt.truncatedTo(MINUTES) : session.endsAt();
    return session.at(start, later(end, start.plus(1, MINUTES)));
  }

  /**
   * When the hours of anything last became others than before, or nothing is told of the days.
   *
   * @param days how sessions go
   * @param all of {@link #of}, at the same moment
   */
  static Optional<Instant> told(Collection<SessionDay> days, List<SessionToday> all, Instant now) {
    Optional<Instant> told =
        days.stream().flatMap(day -> day.told().stream()).max(Comparator.naturalOrder());
    // what runs over moves what follows as the minutes pass, and nobody says so
    boolean runsOver =
        all.stream().anyMatch(one -> one.state == State.ON && one.endsAt.isBefore(now));
    return runsOver ? told.map(last -> later(last, now.truncatedTo(MINUTES))) : told;
  }

  /** What readers of changes are told: that it is cancelled, or has moved; or nothing. */
  public Optional<SessionChange> change() {
    if (isCancelled())
      return Optional.of(new SessionChange(SessionChange.Kind.CANCELLED, session, null));
    return isShifted()
        ? Optional.of(new SessionChange(SessionChange.Kind.MOVED, session, expected()))
        : Optional.empty();
  }

  private static boolean isOff(Instant planned, Instant expected) {
    return Duration.between(planned, expected).abs().toMinutes() > 0;
  }

  public boolean isOn() {
    return state == State.ON || state == State.PLANNED_NOW;
  }

  public boolean isCancelled() {
    return state == State.CANCELLED;
  }
}
