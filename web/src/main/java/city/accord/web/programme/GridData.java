package city.accord.web.programme;

import city.accord.programme.Conflict;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.EditRow;
import city.accord.programme.EditSteps;
import city.accord.programme.OpenHours;
import city.accord.programme.PersonRow;
import city.accord.programme.RoomRow;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.text.JsonFactory;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The draft for programme-grid.js, in the reader's language and by the clocks at the venue. */
@Dependent
class GridData {

  private static final List<String> WORDS =
      List.of(
          "programme.grid-picked",
          "programme.grid-place",
          "programme.grid-unscheduled",
          "programme.grid-dropped",
          "programme.grid-cancelled",
          "programme.grid-saved",
          "programme.grid-saving",
          "programme.grid-not-saved",
          "programme.grid-changed",
          "programme.grid-open",
          "programme.grid-free",
          "programme.grid-minutes",
          "programme.undo",
          "programme.redo",
          "programme.undone",
          "programme.redone",
          "programme.undo-of",
          "programme.redo-of",
          "programme.unscheduled-only",
          "programme.nothing-unscheduled",
          "programme.outside-hours");

  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private EditWords edits;
  @Inject private Site site;

  String write(
      Draft draft,
      List<RoomRow> rooms,
      List<PersonRow> people,
      EditSteps steps,
      String turn,
      boolean refused) {
    JsonObjectBuilder all =
        JsonFactory.createObjectBuilder()
            .add("days", days())
            .add("rooms", rooms(rooms))
            .add("people", people(people))
            .add("sessions", sessions(draft))
            .add("conflicts", conflicts(draft))
            .add("refused", refused);
    if (turn != null) all.add("turn", turn);
    if (steps.undo() != null) all.add("undo", edit(steps.undo()));
    if (steps.redo() != null) all.add("redo", edit(steps.redo()));
    if (steps.last() != null) all.add("last", edit(steps.last()));
    return all.build().toString();
  }

  String words() {
    JsonObjectBuilder words = JsonFactory.createObjectBuilder();
    for (String key : WORDS) words.add(key.substring(key.indexOf('.') + 1), site.say(key));
    for (Conflict.Kind kind : Conflict.Kind.values())
      words.add(kind.name(), site.say("programme.conflict-" + kind));
    return words.build().toString();
  }

  private JsonArrayBuilder days() {
    JsonArrayBuilder days = JsonFactory.createArrayBuilder();
    for (LocalDate day : current.require().days())
      days.add(
          JsonFactory.createObjectBuilder()
              .add("date", day.toString())
              .add("name", dates.day(day)));
    return days;
  }

  private JsonArrayBuilder rooms(List<RoomRow> rows) {
    JsonArrayBuilder rooms = JsonFactory.createArrayBuilder();
    rooms.add(
        JsonFactory.createObjectBuilder()
            .add("id", "")
            .add("name", site.say("programme.whole-venue"))
            .add("floor", "")
            .add("hours", JsonFactory.createArrayBuilder()));
    for (RoomRow row : rows) {
      JsonObjectBuilder room =
          JsonFactory.createObjectBuilder()
              .add("id", row.id().toString())
              .add("name", site.say(row.name()))
              .add("floor", site.say(row.facts().floor()))
              .add("hours", hours(row.facts().hours()));
      if (row.facts().capacity() != null) room.add("capacity", row.facts().capacity());
      if (row.facts().booths() != null) room.add("booths", row.facts().booths());
      rooms.add(room);
    }
    return rooms;
  }

  private JsonObjectBuilder people(List<PersonRow> rows) {
    JsonObjectBuilder people = JsonFactory.createObjectBuilder();
    for (PersonRow row : rows)
      people.add(
          row.id().toString(),
          JsonFactory.createObjectBuilder()
              .add("name", row.name().in(site.language()))
              .add("hours", hours(row.hours())));
    return people;
  }

  private static JsonArrayBuilder hours(List<OpenHours> hours) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    for (OpenHours one : hours)
      array.add(
          JsonFactory.createObjectBuilder()
              .add("day", one.day().toString())
              .add("opens", one.opens())
              .add("closes", one.closes()));
    return array;
  }

  private JsonArrayBuilder sessions(Draft draft) {
    JsonArrayBuilder sessions = JsonFactory.createArrayBuilder();
    draft.sessions().forEach(session -> sessions.add(session(session)));
    return sessions;
  }

  private JsonObjectBuilder session(DraftSession session) {
    JsonArrayBuilder people = JsonFactory.createArrayBuilder();
    JsonArrayBuilder interpreters = JsonFactory.createArrayBuilder();
    for (SessionPlan.Person person : session.people()) {
      people.add(String.valueOf(person.personId()));
      if (person.role() == SessionRole.INTERPRETER)
        interpreters.add(String.valueOf(person.personId()));
    }
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("slug", session.slug())
            .add("version", session.version())
            .add("title", site.say(session.title()))
            .add("kind", session.kind().name())
            .add("room", session.roomId() == null ? "" : session.roomId().toString())
            .add("minutes", session.minutes())
            .add("people", people)
            .add("interpreters", interpreters)
            .add("interpreted", session.interpreted().size())
            .add("hue", session.trackColour() == null ? "" : session.trackColour().name());
    if (session.expected() != null) object.add("expected", session.expected());
    if (session.startsAt() == null) return object;
    ZonedDateTime start = session.startsAt().atZone(current.zone());
    LocalTime time = start.toLocalTime();
    return object
        .add("day", start.toLocalDate().toString())
        .add("start", time.getHour() * 60 + time.getMinute());
  }

  private static JsonArrayBuilder conflicts(Draft draft) {
    JsonArrayBuilder conflicts = JsonFactory.createArrayBuilder();
    for (Conflict conflict : draft.conflicts()) {
      JsonObjectBuilder one =
          JsonFactory.createObjectBuilder()
              .add("severity", conflict.severity().name())
              .add("slug", conflict.slug());
      if (conflict.otherSlug() != null) one.add("other", conflict.otherSlug());
      conflicts.add(one);
    }
    return conflicts;
  }

  private JsonObjectBuilder edit(EditRow edit) {
    return JsonFactory.createObjectBuilder()
        .add("id", String.valueOf(edit.id()))
        .add("name", edits.name(edit))
        .add("who", edit.undoneBy() == null ? edit.madeBy() : edit.undoneBy());
  }
}
