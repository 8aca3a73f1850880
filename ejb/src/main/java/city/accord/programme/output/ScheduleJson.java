package city.accord.programme.output;

import city.accord.programme.Programme;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionRole;
import city.accord.programme.material.MaterialRow;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The programme as {@code schedule.json} of c3voc. */
public final class ScheduleJson {

  private static final String SLOT = "00:05";

  private final Schedule schedule;
  private final PublicAddresses addresses;

  private ScheduleJson(Schedule schedule, PublicAddresses addresses) {
    this.schedule = schedule;
    this.addresses = addresses;
  }

  /**
   * @param materials what everyone may read, by the slug of its session
   */
  public static String write(
      Programme programme,
      List<PublishedSession> published,
      Map<String, List<MaterialRow>> materials,
      Summit summit,
      Language language,
      PublicAddresses addresses) {
    return new ScheduleJson(
            new Schedule(programme, published, materials, summit, language), addresses)
        .write();
  }

  private String write() {
    return JsonFactory.createObjectBuilder()
        .add("$schema", "https://c3voc.de/schedule/schema.json")
        .add("generator", JsonFactory.createObjectBuilder().add("name", "Accord"))
        .add(
            "schedule",
            JsonFactory.createObjectBuilder()
                .add("version", schedule.version())
                .add("base_url", addresses.base() + "/")
                .add("conference", conference()))
        .build()
        .toString();
  }

  private JsonObjectBuilder conference() {
    JsonArrayBuilder rooms = JsonFactory.createArrayBuilder();
    for (String room : schedule.rooms())
      rooms.add(
          JsonFactory.createObjectBuilder()
              .add("name", room)
              .add("guid", schedule.roomGuid(room).toString()));
    JsonArrayBuilder tracks = JsonFactory.createArrayBuilder();
    schedule
        .tracks()
        .forEach(
            track ->
                tracks.add(JsonFactory.createObjectBuilder().add("name", schedule.say(track))));
    List<Schedule.Day> days = schedule.days();
    JsonArrayBuilder dayArray = JsonFactory.createArrayBuilder();
    days.forEach(day -> dayArray.add(day(day)));
    JsonObjectBuilder conference = JsonFactory.createObjectBuilder();
    if (schedule.mark() != null) conference.add("logo", addresses.picture(schedule.mark()));
    if (schedule.accent() != null)
      conference.add(
          "colors", JsonFactory.createObjectBuilder().add("primary", schedule.accent().toString()));
    return conference
        .add("acronym", schedule.acronym())
        .add("title", schedule.title())
        .add("start", schedule.start().toString())
        .add("end", schedule.end().toString())
        .add("daysCount", days.size())
        .add("timeslot_duration", SLOT)
        .add("time_zone_name", schedule.zone())
        .add("url", addresses.programme(schedule.reader()))
        .add("rooms", rooms)
        .add("tracks", tracks)
        .add("days", dayArray);
  }

  private JsonObjectBuilder day(Schedule.Day day) {
    JsonObjectBuilder rooms = JsonFactory.createObjectBuilder();
    day.rooms()
        .forEach(
            (room, events) -> {
              JsonArrayBuilder array = JsonFactory.createArrayBuilder();
              events.forEach(event -> array.add(event(event)));
              rooms.add(room, array);
            });
    return JsonFactory.createObjectBuilder()
        .add("index", day.index())
        .add("date", day.date().toString())
        .add("day_start", iso(day.date()))
        .add("day_end", iso(day.date().plusDays(1)))
        .add("rooms", rooms);
  }

  private String iso(LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(schedule.begins(day));
  }

  private JsonObjectBuilder event(Schedule.Event event) {
    ReleasedSession session = event.session();
    JsonArrayBuilder persons = JsonFactory.createArrayBuilder();
    session.people().stream()
        .filter(person -> person.role() != SessionRole.INTERPRETER)
        .forEach(person -> persons.add(person(person)));
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("id", event.id())
            .add("guid", event.guid().toString())
            .add("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(schedule.at(session)))
            .add("start", DateTimeFormatter.ofPattern("HH:mm").format(schedule.at(session)))
            .add("duration", Schedule.duration(session))
            .add("room", schedule.room(session))
            .add("slug", session.slug())
            .add("url", addresses.session(session.slug(), schedule.reader()))
            .add("title", schedule.say(session.title()))
            .add("subtitle", "")
            .add("type", schedule.kind(session))
            .add("language", schedule.language(session))
            .add("abstract", schedule.say(session.summary()))
            .add("persons", persons)
            .add("links", materials(schedule.pages(session)))
            .add("attachments", materials(schedule.files(session)));
    if (session.track().isEmpty()) return object.addNull("track");
    return object.add("track", schedule.say(session.track()));
  }

  private JsonArrayBuilder materials(List<MaterialRow> materials) {
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    for (MaterialRow one : materials)
      all.add(
          JsonFactory.createObjectBuilder()
              .add("title", schedule.say(one.title()))
              .add("url", addresses.material(one, schedule.reader()))
              .add("type", "related"));
    return all;
  }

  private JsonObjectBuilder person(ReleasedPerson person) {
    return JsonFactory.createObjectBuilder().add("name", person.name().in(schedule.reader()));
  }
}
