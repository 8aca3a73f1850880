package city.accord.programme;

import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what in a draft cannot happen, such as two sessions in one room or one person in two
 * sessions, and what had better not.
 */
final class Conflicts {

  /** How long it takes from one room to another on the same floor. */
  static final Duration WALK = Duration.ofMinutes(5);

  /** How long it takes from one floor to another. */
  static final Duration CLIMB = Duration.ofMinutes(10);

  /** A pause shorter than this is none. */
  static final Duration PAUSE = Duration.ofMinutes(10);

  /** The longest that one interpreter works without a pause. */
  static final Duration LONGEST_TURN = Duration.ofMinutes(90);

  private final List<Conflict> found = new ArrayList<>();
  private final Summit summit;
  private final DutyConflicts duties;

  private Conflicts(Summit summit, Duties duties) {
    this.summit = summit;
    this.duties = new DutyConflicts(duties);
  }

  /**
   * All conflicts of a draft: what cannot happen first, then what had better not.
   *
   * @param duties for which people are needed elsewhere
   */
  static List<Conflict> among(List<Session> sessions, Summit summit, Duties duties) {
    Conflicts conflicts = new Conflicts(summit, duties);
    sessions.forEach(conflicts::ofOne);
    List<Session> scheduled =
        sessions.stream()
            .filter(Session::isScheduled)
            .sorted(Comparator.comparing(Session::startsAt))
            .toList();
    conflicts.ofPairs(scheduled);
    conflicts.ofPeople(scheduled);
    conflicts.found.sort(Comparator.comparing(Conflict::severity));
    return List.copyOf(conflicts.found);
  }

  private void ofOne(Session one) {
    if (isOutside(one, summit)) add(Conflict.Kind.OUTSIDE_SUMMIT, one, null, null);
    VenueRoom room = one.room();
    if (room != null && isShut(room.hours(), one))
      add(Conflict.Kind.ROOM_CLOSED, one, null, room.name());
    for (ProgrammePerson person : people(one)) {
      if (person.hasWithdrawn())
        add(Conflict.Kind.PERSON_WITHDRAWN, one, null, written(person.name()));
      if (isShut(person.hours(), one))
        add(Conflict.Kind.PERSON_AWAY, one, null, written(person.name()));
    }
    for (PersonName busy : duties.interpreters(one))
      add(Conflict.Kind.INTERPRETER_AT_MEETING, one, null, written(busy));
    for (PersonName busy : duties.officers(one))
      add(Conflict.Kind.LIAISON_ELSEWHERE, one, null, written(busy));
    if (room == null) return;
    if (one.expected() != null && room.capacity() != null && one.expected() > room.capacity())
      add(Conflict.Kind.OVER_CAPACITY, one, null, room.name());
    if (room.booths() != null && one.interpreted().size() > room.booths())
      add(Conflict.Kind.TOO_FEW_BOOTHS, one, null, room.name());
  }

  private boolean isShut(List<OpenHours> hours, Session session) {
    return session.isScheduled()
        && !OpenHours.cover(hours, session.startsAt(), session.endsAt(), summit.zone());
  }

  /** Once sessions are in order, none that begins after one has ended overlaps it. */
  private void ofPairs(List<Session> inOrder) {
    for (int i = 0; i < inOrder.size(); i++) {
      Session one = inOrder.get(i);
      for (int j = i + 1; j < inOrder.size() && one.overlaps(inOrder.get(j)); j++)
        compare(one, inOrder.get(j));
    }
  }

  private void compare(Session one, Session other) {
    if (one.room() == null || other.room() == null)
      add(Conflict.Kind.VENUE_TAKEN, one, other, null);
    else if (Objects.equals(one.room(), other.room()))
      add(Conflict.Kind.ROOM_TAKEN, one, other, one.room().name());
    List<ProgrammePerson> others = people(other);
    for (ProgrammePerson person : people(one))
      if (others.contains(person))
        add(Conflict.Kind.PERSON_DOUBLE_BOOKED, one, other, written(person.name()));
    for (PersonName torn : duties.officers(one, other))
      add(Conflict.Kind.LIAISON_ELSEWHERE, one, other, written(torn));
  }

  /** What each person goes through, session after session. */
  private void ofPeople(List<Session> inOrder) {
    Map<ProgrammePerson, List<Session>> days = new LinkedHashMap<>();
    Map<ProgrammePerson, List<Session>> turns = new LinkedHashMap<>();
    for (Session session : inOrder) {
      for (ProgrammePerson person : people(session))
        days.computeIfAbsent(person, any -> new ArrayList<>()).add(session);
      for (SessionPerson listed : session.people())
        if (listed.role() == SessionRole.INTERPRETER)
          turns.computeIfAbsent(listed.person(), any -> new ArrayList<>()).add(session);
    }
    days.forEach(this::walks);
    turns.forEach(this::turns);
  }

  private void walks(ProgrammePerson person, List<Session> day) {
    for (int i = 1; i < day.size(); i++) {
      Session one = day.get(i - 1);
      Session next = day.get(i);
      if (one.overlaps(next) || one.room() == null || next.room() == null) continue;
      if (Objects.equals(one.room(), next.room())) continue;
      Duration way = one.room().floor().equals(next.room().floor()) ? WALK : CLIMB;
      if (Duration.between(one.endsAt(), next.startsAt()).compareTo(way) < 0)
        add(Conflict.Kind.NO_TIME_TO_WALK, one, next, written(person.name()));
    }
  }

  private void turns(ProgrammePerson person, List<Session> turns) {
    Instant since = turns.get(0).startsAt();
    for (int i = 1; i < turns.size(); i++) {
      Session one = turns.get(i - 1);
      Session next = turns.get(i);
      boolean rested = !one.endsAt().plus(PAUSE).isAfter(next.startsAt());
      if (rested) since = next.startsAt();
      else if (Duration.between(since, next.endsAt()).compareTo(LONGEST_TURN) > 0)
        add(Conflict.Kind.INTERPRETER_UNRELIEVED, one, next, written(person.name()));
    }
  }

  private static List<ProgrammePerson> people(Session session) {
    return session.people().stream().map(SessionPerson::person).distinct().toList();
  }

  private static boolean isOutside(Session session, Summit summit) {
    if (!session.isScheduled()) return false;
    LocalDate begins = session.startsAt().atZone(summit.zone()).toLocalDate();
    LocalDate ends = session.endsAt().minusNanos(1).atZone(summit.zone()).toLocalDate();
    return begins.isBefore(summit.firstDay()) || ends.isAfter(summit.lastDay());
  }

  private void add(Conflict.Kind kind, Session one, Session other, LocalizedText subject) {
    found.add(
        new Conflict(
            kind,
            one.slug(),
            one.title(),
            other == null ? null : other.slug(),
            other == null ? null : other.title(),
            subject));
  }

  private static LocalizedText written(PersonName name) {
    return LocalizedText.of(name.in(Language.ZH_HANT), name.in(Language.EN));
  }
}
