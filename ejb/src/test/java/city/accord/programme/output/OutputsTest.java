package city.accord.programme.output;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import city.accord.programme.Programme;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleaseNews;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionRole;
import city.accord.programme.SessionToday;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.Visibility;
import city.accord.summit.Colour;
import city.accord.summit.ColouredSummit;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Hue;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OutputsTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final UUID ID = UUID.fromString("0b7a7c3e-6a55-3c68-9f0e-111111111111");
  private static final PublicAddresses ADDRESSES = new PublicAddresses("https://summit.example");
  private static final Summit SUMMIT =
      new Summit(
          new DescribeSummit(
              LocalizedText.of("高峰會", "Summit of Cities"),
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.of("展覽館", "Exhibition Hall"),
              LocalizedText.EMPTY,
              LocalDate.of(2016, 3, 22),
              LocalDate.of(2016, 3, 23),
              ZoneId.of("Asia/Taipei"),
              List.of(ZH_HANT, EN)));

  /** A title that breaks whatever is not written with care. */
  private static final String TITLE = "Rivers; \"slower\", & <further>\nthan before";

  private static final ReleasedSession TALK =
      new ReleasedSession(
          "rivers",
          SessionKind.TALK,
          LocalizedText.of("河流", TITLE),
          LocalizedText.of("摘要", "What flows."),
          LocalizedText.of("大廳", "Hall"),
          1,
          "water",
          LocalizedText.of("水", "Water"),
          Hue.TEAL,
          1,
          NINE,
          NINE.plusSeconds(5400),
          List.of(EN),
          false,
          List.of(
              person("Zdeňka", SessionRole.SPEAKER), person("Hidden", SessionRole.INTERPRETER)));

  private static final Programme PROGRAMME = new Programme(3, "Third", NINE, List.of(TALK));
  private static final List<PublishedSession> PUBLISHED =
      List.of(new PublishedSession(ID, TALK, false, 2, NINE));

  private static final Map<String, List<MaterialRow>> MATERIALS =
      Map.of(
          "rivers",
          List.of(
              new MaterialRow(
                  7,
                  1,
                  "rivers",
                  LocalizedText.of("簡報", "Slides"),
                  Visibility.PUBLIC,
                  null,
                  "slides.pdf",
                  "application/pdf",
                  10),
              new MaterialRow(
                  8,
                  1,
                  "rivers",
                  LocalizedText.of("論文", "Paper"),
                  Visibility.PUBLIC,
                  "https://paper.example/1",
                  null,
                  null,
                  0)));

  @Test
  void aCalendarHasIdentityNumberZoneAndTheHoursOfTheVenue() throws Exception {
    VEvent event = event(PUBLISHED);
    assertEquals(ID.toString(), event.getUid().orElseThrow().getValue());
    assertEquals("2", value(event, Property.SEQUENCE));
    assertEquals("CONFIRMED", value(event, Property.STATUS));
    assertEquals("20160322T090000", value(event, Property.DTSTART));
    assertEquals(TITLE, value(event, Property.SUMMARY));
    assertEquals("Hall, Exhibition Hall", value(event, Property.LOCATION));
    assertEquals("https://summit.example/en/programme/rivers", value(event, Property.URL));
    assertTrue(calendar(PUBLISHED).getComponent("VTIMEZONE").isPresent());
  }

  @Test
  void whatWasTakenOutStaysInTheCalendarAsCancelled() throws Exception {
    VEvent gone = event(List.of(new PublishedSession(ID, TALK, true, 3, NINE)));
    assertEquals("CANCELLED", value(gone, Property.STATUS));
    assertEquals("3", value(gone, Property.SEQUENCE));
  }

  /** By biweekly, which shares nothing with the library that writes calendars. */
  @Test
  void anotherProgramReadsHoursNumberAndStateOfACalendar() {
    ICalendar read =
        Biweekly.parse(
                ProgrammeCalendar.write(
                    List.of(
                        new PublishedSession(ID, TALK, false, 2, NINE),
                        new PublishedSession(UUID.randomUUID(), TALK, true, 3, NINE)),
                    SUMMIT,
                    EN,
                    ADDRESSES))
            .first();
    biweekly.component.VEvent event = read.getEvents().get(0);
    assertEquals(ID.toString(), event.getUid().getValue());
    assertEquals(NINE, event.getDateStart().getValue().toInstant());
    assertEquals(TALK.endsAt(), event.getDateEnd().getValue().toInstant());
    assertEquals(2, event.getSequence().getValue());
    assertEquals(TITLE, event.getSummary().getValue());
    assertTrue(read.getEvents().get(1).getStatus().isCancelled());
    assertEquals(
        "Asia/Taipei",
        read.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone().getID());
    assertTrue(
        read.validate(ICalVersion.V2_0).isEmpty(), read.validate(ICalVersion.V2_0).toString());
  }

  @Test
  void scheduleJsonSaysWhatTheSchemaOfC3vocAsks() {
    JsonObject conference =
        JsonFactory.createReader(new StringReader(json()))
            .readObject()
            .getJsonObject("schedule")
            .getJsonObject("conference");
    assertTrue(
        conference
            .keySet()
            .containsAll(
                Set.of(
                    "acronym", "title", "start", "end", "daysCount", "timeslot_duration", "days")));
    assertTrue(
        conference.getString("acronym").matches("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?"));
    assertEquals(2, conference.getInt("daysCount"));
    JsonObject day = conference.getJsonArray("days").getJsonObject(0);
    assertEquals(Set.of("index", "date", "day_start", "day_end", "rooms"), day.keySet());
    OffsetDateTime.parse(day.getString("day_start"));
    JsonObject event = day.getJsonObject("rooms").getJsonArray("Hall").getJsonObject(0);
    assertEquals(
        Set.of(
            "id",
            "guid",
            "date",
            "start",
            "duration",
            "room",
            "slug",
            "url",
            "title",
            "subtitle",
            "track",
            "type",
            "language",
            "abstract",
            "persons",
            "links",
            "attachments"),
        event.keySet());
    assertTrue(event.getInt("id") > 0);
    assertEquals("2016-03-22T09:00:00+08:00", event.getString("date"));
    assertEquals("09:00", event.getString("start"));
    assertEquals("01:30", event.getString("duration"));
    assertTrue(event.getString("slug").matches("[a-z0-9_-]+[a-z0-9]"));
    assertEquals(ID.toString(), event.getString("guid"));
    assertEquals(1, event.getJsonArray("persons").size());
    assertEquals(
        "https://summit.example/en/programme/rivers/files/7",
        event.getJsonArray("attachments").getJsonObject(0).getString("url"));
    assertEquals(
        "https://paper.example/1", event.getJsonArray("links").getJsonObject(0).getString("url"));
  }

  /** In a shade that can be read, and none where nobody chose one. */
  @Test
  void scheduleJsonHasTheColourOfTheSummit() {
    assertFalse(json().contains("colors"), json());
    String coloured =
        ScheduleJson.write(
            PROGRAMME, PUBLISHED, MATERIALS, ColouredSummit.of("#ffcc00"), EN, ADDRESSES);
    JsonObject colours =
        JsonFactory.createReader(new StringReader(coloured))
            .readObject()
            .getJsonObject("schedule")
            .getJsonObject("conference")
            .getJsonObject("colors");
    assertTrue(Colour.of(colours.getString("primary")).contrast(Colour.of("#ffffff")) > 4.5);
  }

  /** The parts of c3voc's schema that this file uses, described anew in XML Schema. */
  @Test
  void roomsStandAsTheOrganisersOrderThemWhicheverOpensFirst() throws Exception {
    ReleasedSession early =
        new ReleasedSession(
            "early",
            SessionKind.TALK,
            LocalizedText.of("早", "Early"),
            LocalizedText.EMPTY,
            LocalizedText.of("論壇", "Forum"),
            2,
            null,
            LocalizedText.EMPTY,
            null,
            0,
            NINE.minusSeconds(3600),
            NINE,
            List.of(EN),
            false,
            List.of());
    Programme both = new Programme(3, "Third", NINE, List.of(early, TALK));
    List<PublishedSession> published =
        List.of(
            new PublishedSession(ID, TALK, false, 2, NINE),
            new PublishedSession(UUID.randomUUID(), early, false, 0, NINE));
    String xml = ScheduleXml.write(both, published, Map.of(), SUMMIT, EN, ADDRESSES);
    assertTrue(xml.indexOf("name=\"Hall\"") < xml.indexOf("name=\"Forum\""), xml);
    String json = ScheduleJson.write(both, published, Map.of(), SUMMIT, EN, ADDRESSES);
    assertTrue(json.indexOf("\"name\":\"Hall\"") < json.indexOf("\"name\":\"Forum\""), json);
  }

  @Test
  void scheduleXmlIsValid() throws Exception {
    String xml = ScheduleXml.write(PROGRAMME, PUBLISHED, MATERIALS, SUMMIT, EN, ADDRESSES);
    Element root = valid(xml);
    assertEquals(
        TITLE, root.getElementsByTagName("event").item(0).getChildNodes().item(5).getTextContent());
    assertEquals("Zdeňka", root.getElementsByTagName("person").item(0).getTextContent());
    Element attachment = (Element) root.getElementsByTagName("attachment").item(0);
    assertEquals("Slides", attachment.getTextContent());
    assertEquals(
        "https://summit.example/en/programme/rivers/files/7", attachment.getAttribute("href"));
    assertEquals("Paper", root.getElementsByTagName("link").item(1).getTextContent());
  }

  @Test
  void textAndTableHaveEachSessionAndNoInterpreter() {
    String text = ProgrammeTable.text(PROGRAMME, SUMMIT, EN);
    assertTrue(text.contains("09:00–10:30  Rivers"), text);
    assertTrue(text.contains("Zdeňka") && !text.contains("Hidden"), text);
    List<String> row = ProgrammeTable.rows(PROGRAMME, SUMMIT, EN, key -> key).get(1);
    assertEquals(List.of("2016-03-22", "09:00", "10:30", TITLE), row.subList(0, 4));
    assertEquals("Zdeňka", row.get(7));
  }

  /** Who subscribes early keeps the address, and is told of the first release as of any other. */
  @Test
  void beforeTheFirstReleaseEachOutputIsEmptyAndWhole() throws Exception {
    assertTrue(calendar(List.of()).getComponent("VTIMEZONE").isPresent());
    assertTrue(calendar(List.of()).getComponent("VEVENT").isEmpty());
    ICalendar read =
        Biweekly.parse(ProgrammeCalendar.write(List.of(), SUMMIT, EN, ADDRESSES)).first();
    assertEquals("Summit of Cities", read.getNames().get(0).getValue());
    JsonObject schedule =
        JsonFactory.createReader(
                new StringReader(
                    ScheduleJson.write(
                        Programme.NOT_YET, List.of(), Map.of(), SUMMIT, EN, ADDRESSES)))
            .readObject()
            .getJsonObject("schedule");
    assertEquals("0", schedule.getString("version"));
    assertEquals(2, schedule.getJsonObject("conference").getJsonArray("days").size());
    String xml = ScheduleXml.write(Programme.NOT_YET, List.of(), Map.of(), SUMMIT, EN, ADDRESSES);
    assertEquals(2, valid(xml).getElementsByTagName("day").getLength());
    Element feed =
        root(ProgrammeFeed.write(List.of(), List.of(), SUMMIT, EN, ADDRESSES, key -> key));
    assertEquals(0, feed.getElementsByTagName("entry").getLength());
    assertTrue(Instant.parse(text(feed, "updated", 0)).isBefore(NINE));
    assertTrue(ProgrammeTable.text(Programme.NOT_YET, SUMMIT, EN).startsWith("Summit of Cities"));
    assertEquals(1, ProgrammeTable.rows(Programme.NOT_YET, SUMMIT, EN, key -> key).size());
  }

  @Test
  void theFeedTellsOfASessionThatIsCancelledOnTheDay() throws Exception {
    Instant said = NINE.minusSeconds(60);
    SessionToday cancelled =
        new SessionToday(TALK, SessionToday.State.CANCELLED, NINE, TALK.endsAt(), 0, false, said);
    SessionToday late =
        new SessionToday(
            TALK,
            SessionToday.State.AHEAD,
            NINE.plusSeconds(900),
            TALK.endsAt().plusSeconds(900),
            15,
            false,
            null);
    Element feed = root(feed(cancelled, late));
    assertEquals(3, feed.getElementsByTagName("entry").getLength());
    assertEquals(said.toString(), text(feed, "updated", 0));
    assertTrue(text(feed, "title", 1).startsWith("programme.change-CANCELLED: Rivers"));
    assertTrue(
        text(feed, "title", 2)
            .endsWith("2016-03-22 09:00–10:30, Hall → 2016-03-22 09:15–10:45, Hall"));
    assertEquals(said.toString(), text(feed, "updated", 2));
    assertEquals(1, root(feed()).getElementsByTagName("entry").getLength());
  }

  private static Element valid(String schedule) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(OutputsTest.class.getResource("schedule.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(schedule)));
    return root(schedule);
  }

  private static String feed(SessionToday... day) {
    ReleaseNews first =
        new ReleaseNews(1, "First", LocalizedText.EMPTY, NINE.minus(Duration.ofDays(2)), List.of());
    return ProgrammeFeed.write(List.of(first), List.of(day), SUMMIT, EN, ADDRESSES, key -> key);
  }

  private static String text(Element in, String tag, int at) {
    return in.getElementsByTagName(tag).item(at).getTextContent();
  }

  private static String json() {
    return ScheduleJson.write(PROGRAMME, PUBLISHED, MATERIALS, SUMMIT, EN, ADDRESSES);
  }

  private static VEvent event(List<PublishedSession> sessions) throws Exception {
    return calendar(sessions).<VEvent>getComponent("VEVENT").orElseThrow();
  }

  private static Calendar calendar(List<PublishedSession> sessions) throws Exception {
    String text = ProgrammeCalendar.write(sessions, SUMMIT, EN, ADDRESSES);
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Element root(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static ReleasedPerson person(String given, SessionRole role) {
    return new ReleasedPerson(
        null,
        role,
        new PersonName(null, null, given, PersonName.Order.GIVEN_FIRST, null, null),
        LocalizedText.EMPTY,
        null);
  }
}
