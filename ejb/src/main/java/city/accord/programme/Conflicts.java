package city.accord.programme;

import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what in a draft cannot happen: two sessions in one room, one person in two sessions. */
final class Conflicts {

  private Conflicts() {}

  static List<Conflict> among(List<Session> sessions, Summit summit) {
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      Session one = sessions.get(i);
      if (isOutside(one, summit)) found.add(of(Conflict.Kind.OUTSIDE_SUMMIT, one, null, null));
      one.people().stream()
          .map(SessionPerson::person)
          .distinct()
          .filter(ProgrammePerson::hasWithdrawn)
          .map(person -> of(Conflict.Kind.PERSON_WITHDRAWN, one, null, written(person.name())))
          .forEach(found::add);
      for (Session other : sessions.subList(i + 1, sessions.size()))
        if (one.overlaps(other)) compare(one, other, found);
    }
    return found;
  }

  private static void compare(Session one, Session other, List<Conflict> found) {
    if (one.room() == null || other.room() == null)
      found.add(of(Conflict.Kind.VENUE_TAKEN, one, other, null));
    else if (Objects.equals(one.room(), other.room()))
      found.add(of(Conflict.Kind.ROOM_TAKEN, one, other, one.room().name()));
    one.people().stream()
        .map(SessionPerson::person)
        .distinct()
        .filter(person -> other.people().stream().anyMatch(listed -> listed.person() == person))
        .forEach(
            person ->
                found.add(
                    of(Conflict.Kind.PERSON_DOUBLE_BOOKED, one, other, written(person.name()))));
  }

  private static boolean isOutside(Session session, Summit summit) {
    if (!session.isScheduled()) return false;
    LocalDate begins = session.startsAt().atZone(summit.zone()).toLocalDate();
    LocalDate ends = session.endsAt().minusNanos(1).atZone(summit.zone()).toLocalDate();
    return begins.isBefore(summit.firstDay()) || ends.isAfter(summit.lastDay());
  }

  private static Conflict of(
      Conflict.Kind kind, Session one, Session other, LocalizedText subject) {
    return new Conflict(
        kind,
        one.slug(),
        one.title(),
        other == null ? null : other.slug(),
        other == null ? null : other.title(),
        subject);
  }

  private static LocalizedText written(PersonName name) {
    return LocalizedText.of(name.in(Language.ZH_HANT), name.in(Language.EN));
  }
}
