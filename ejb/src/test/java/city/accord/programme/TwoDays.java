package city.accord.programme;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;

import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A summit of two days in Taipei, with two rooms, two people and whatever a test plans there. */
final class TwoDays {

  static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  static final LocalDate OPENING = LocalDate.of(2016, 3, 22);

  final VenueRoom hall = new VenueRoom(1, 0, LocalizedText.of("大廳", "Hall"));
  final VenueRoom studio = new VenueRoom(1, 1, LocalizedText.of("工作室", "Studio"));
  final ProgrammePerson mayor = person("Jana", "Nováková");
  final ProgrammePerson interpreter = person("Yi-chun", "Lin");

  static List<Conflict.Kind> kinds(Session... sessions) {
    return Conflicts.among(List.of(sessions), summit(), Duties.NONE).stream()
        .map(Conflict::kind)
        .toList();
  }

  static ProgrammeRelease release(Session... sessions) {
    return ProgrammeRelease.ofDraft(
        1, 1, ReleaseWords.of("First"), at(0, 0), "an editor", List.of(sessions));
  }

  static Programme released(Session... sessions) {
    return release(sessions).programme();
  }

  static List<String> upcoming(Programme programme, Instant now) {
    return programme.upcoming(now).stream().map(ReleasedSession::slug).toList();
  }

  static List<String> slugs(Programme programme) {
    return programme.sessions().stream().map(ReleasedSession::slug).toList();
  }

  static Session session(
      String slug,
      SessionKind kind,
      VenueRoom room,
      Instant startsAt,
      int minutes,
      ProgrammePerson... people) {
    return new Session(
        1,
        slug,
        plan(kind, startsAt, minutes, false),
        room,
        null,
        List.of(people).stream()
            .map(person -> new SessionPerson(person, SessionRole.SPEAKER))
            .toList());
  }

  Session starred(String slug, Instant startsAt) {
    return new Session(1, slug, plan(SessionKind.TALK, startsAt, 30, true), hall, null, List.of());
  }

  static SessionPlan plan(SessionKind kind, Instant startsAt, int minutes, boolean starred) {
    return new SessionPlan(
        kind,
        LocalizedText.of("議程", "Session"),
        LocalizedText.EMPTY,
        null,
        null,
        startsAt,
        minutes,
        List.of(EN),
        starred,
        List.of());
  }

  static ProgrammePerson person(String given, String family) {
    return new ProgrammePerson(
        1,
        new PersonName(null, given, family, PersonName.Order.GIVEN_FIRST, null, null),
        LocalizedText.EMPTY,
        "pisek");
  }

  static Instant at(int hour, int minute) {
    return OPENING.atStartOfDay(TAIPEI).plusHours(hour).plusMinutes(minute).toInstant();
  }

  static Summit summit() {
    LocalizedText text = LocalizedText.of("高峰會", "Summit");
    return new Summit(
        new DescribeSummit(
            text,
            text,
            text,
            text,
            text,
            OPENING,
            OPENING.plusDays(1),
            TAIPEI,
            List.of(ZH_HANT, EN)));
  }
}
