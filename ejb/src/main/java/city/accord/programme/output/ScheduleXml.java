package city.accord.programme.output;

import city.accord.programme.Programme;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionRole;
import city.accord.programme.material.MaterialRow;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.Xml;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The programme as {@code schedule.xml} of c3voc, which comes from frab and pentabarf. */
public final class ScheduleXml {

  private static final String SLOT = "00:05";

  private final Schedule schedule;
  private final PublicAddresses addresses;
  private final Xml xml = new Xml();

  private ScheduleXml(Schedule schedule, PublicAddresses addresses) {
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
    return new ScheduleXml(
            new Schedule(programme, published, materials, summit, language), addresses)
        .write();
  }

  private String write() {
    List<Schedule.Day> days = schedule.days();
    xml.open("schedule");
    xml.text("version", schedule.version());
    xml.open("conference")
        .text("acronym", schedule.acronym())
        .text("title", schedule.title())
        .text("start", schedule.start().toString())
        .text("end", schedule.end().toString())
        .text("days", String.valueOf(days.size()))
        .text("timeslot_duration", SLOT)
        .close();
    for (Schedule.Day day : days) day(day);
    return xml.close().toString();
  }

  private void day(Schedule.Day day) {
    xml.open(
        "day",
        "index",
        String.valueOf(day.index()),
        "date",
        day.date().toString(),
        "start",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(schedule.begins(day.date())),
        "end",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(schedule.begins(day.date().plusDays(1))));
    for (Map.Entry<String, List<Schedule.Event>> room : day.rooms().entrySet()) {
      xml.open("room", "name", room.getKey());
      room.getValue().forEach(this::event);
      xml.close();
    }
    xml.close();
  }

  private void event(Schedule.Event event) {
    ReleasedSession session = event.session();
    xml.open("event", "id", String.valueOf(event.id()), "guid", event.guid().toString())
        .text("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(schedule.at(session)))
        .text("start", DateTimeFormatter.ofPattern("HH:mm").format(schedule.at(session)))
        .text("duration", Schedule.duration(session))
        .text("room", schedule.room(session))
        .text("slug", session.slug())
        .text("title", schedule.say(session.title()))
        .text("subtitle", "")
        .text("track", schedule.say(session.track()))
        .text("type", schedule.kind(session))
        .text("language", schedule.language(session))
        .text("abstract", schedule.say(session.summary()));
    xml.open("persons");
    for (ReleasedPerson person : session.people())
      if (person.role() != SessionRole.INTERPRETER)
        xml.text("person", person.name().in(schedule.reader()));
    xml.close();
    String page = addresses.session(session.slug(), schedule.reader());
    xml.open("links").text("link", page, "href", page);
    schedule.pages(session).forEach(one -> material("link", one));
    xml.close();
    xml.open("attachments");
    schedule.files(session).forEach(one -> material("attachment", one));
    xml.close();
    xml.close();
  }

  private void material(String tag, MaterialRow one) {
    xml.text(tag, schedule.say(one.title()), "href", addresses.material(one, schedule.reader()));
  }
}
