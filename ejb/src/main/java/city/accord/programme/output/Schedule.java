package city.accord.programme.output;

import city.accord.programme.Programme;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedSession;
import city.accord.programme.material.MaterialRow;
import city.accord.summit.Accent;
import city.accord.summit.Colour;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The programme in the terms of the schedule format of c3voc, which apps for events read: days,
 * rooms, events. A session stands on the day on which it begins.
 */
final class Schedule {

  /** The room of what takes the whole venue, where the venue has no name either. */
  private static final String EVERYWHERE = "–";

  /**
   * One session.
   *
   * @param id positive, and the same as long as the session is in the programme
   */
  record Event(int id, UUID guid, ReleasedSession session) {}

  /** A day of the summit, and what begins on it by the name of the room. */
  record Day(int index, LocalDate date, Map<String, List<Event>> rooms) {}

  private final Programme programme;
  private final Map<String, UUID> guids = new LinkedHashMap<>();
  private final Summit summit;
  private final Language language;
  private final Map<String, List<MaterialRow>> materials;

  Schedule(
      Programme programme,
      List<PublishedSession> published,
      Map<String, List<MaterialRow>> materials,
      Summit summit,
      Language language) {
    this.programme = programme;
    this.materials = materials;
    this.summit = summit;
    this.language = language;
    published.forEach(one -> guids.put(one.session().slug(), one.id()));
  }

  String version() {
    return programme.number() + (programme.name().isEmpty() ? "" : " " + programme.name());
  }

  String title() {
    return summit.name().in(language);
  }

  /** The hash of the host's emblem; null without one. */
  String mark() {
    return summit.emblem() == null ? null : summit.emblem().image();
  }

  /** The summit's own colour as it can be read by light; null where nobody chose one. */
  Colour accent() {
    return summit.accentLight() == null ? null : Accent.byLight(summit.accentLight()).seal();
  }

  /** Of plain letters, four at least. */
  String acronym() {
    String plain = Slug.of(summit.name().in(Language.EN)).replace('-', '_');
    return plain.length() < 4 ? "summit_" + summit.firstDay().getYear() : plain;
  }

  LocalDate start() {
    return summit.firstDay();
  }

  LocalDate end() {
    return summit.lastDay();
  }

  String zone() {
    return summit.zone().getId();
  }

  List<Day> days() {
    List<LocalDate> dates = new ArrayList<>(summit.days());
    programme.days(summit.zone()).stream().filter(day -> !dates.contains(day)).forEach(dates::add);
    dates.sort(null);
    Map<String, Integer> ids = ids();
    List<Day> days = new ArrayList<>();
    for (LocalDate date : dates) {
      Map<String, List<Event>> rooms = new LinkedHashMap<>();
      for (ReleasedSession session : roomByRoom())
        if (at(session).toLocalDate().equals(date))
          rooms
              .computeIfAbsent(room(session), room -> new ArrayList<>())
              .add(new Event(ids.get(session.slug()), guids.get(session.slug()), session));
      days.add(new Day(days.size() + 1, date, rooms));
    }
    return days;
  }

  List<LocalizedText> tracks() {
    return programme.tracks().stream().map(ReleasedSession::track).toList();
  }

  List<String> rooms() {
    return roomByRoom().stream().map(this::room).distinct().toList();
  }

  /** The rooms in the organisers' order, and what takes the whole venue before them. */
  private List<ReleasedSession> roomByRoom() {
    return programme.sessions().stream()
        .sorted(Comparator.comparingInt(ReleasedSession::roomPosition))
        .toList();
  }

  /** Of a room's name: nothing else is kept of it. */
  UUID roomGuid(String room) {
    return UUID.nameUUIDFromBytes(("room/" + acronym() + room).getBytes(StandardCharsets.UTF_8));
  }

  String room(ReleasedSession session) {
    if (!session.room().isEmpty()) return session.room().in(language);
    return summit.venue().isEmpty() ? EVERYWHERE : summit.venue().in(language);
  }

  OffsetDateTime at(ReleasedSession session) {
    return session.startsAt().atZone(summit.zone()).toOffsetDateTime();
  }

  OffsetDateTime begins(LocalDate day) {
    return day.atStartOfDay(summit.zone()).toOffsetDateTime();
  }

  /** The files that go with a session, and everyone may read. */
  List<MaterialRow> files(ReleasedSession session) {
    return materials.getOrDefault(session.slug(), List.of()).stream()
        .filter(MaterialRow::isFile)
        .toList();
  }

  /** The pages of the web that go with a session. */
  List<MaterialRow> pages(ReleasedSession session) {
    return materials.getOrDefault(session.slug(), List.of()).stream()
        .filter(one -> !one.isFile())
        .toList();
  }

  /** The name of a kind of the summit's own, or the plain word of a usual one. */
  String kind(ReleasedSession session) {
    return session.kindName().isEmpty()
        ? session.kind().name().toLowerCase(Locale.ROOT)
        : say(session.kindName());
  }

  /** Hours and minutes, such as 01:30. */
  static String duration(ReleasedSession session) {
    Duration lasts = Duration.between(session.startsAt(), session.endsAt());
    return "%02d:%02d".formatted(lasts.toHours(), lasts.toMinutesPart());
  }

  String say(LocalizedText text) {
    return text.in(language);
  }

  String language(ReleasedSession session) {
    return session.languages().isEmpty() ? language.tag() : session.languages().get(0).tag();
  }

  Language reader() {
    return language;
  }

  /** Numbers of the slugs, in the order of the slugs where two have the same. */
  private Map<String, Integer> ids() {
    Map<String, Integer> ids = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    programme.sessions().stream()
        .map(ReleasedSession::slug)
        .sorted()
        .forEach(
            slug -> {
              int id = number(slug);
              while (!taken.add(id)) id++;
              ids.put(slug, id);
            });
    return ids;
  }

  private static int number(String slug) {
    CRC32 sum = new CRC32();
    sum.update(slug.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % 1_000_000_000) + 1;
  }
}
