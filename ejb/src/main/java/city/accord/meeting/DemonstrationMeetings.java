package city.accord.meeting;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.attendee.UsualCategories;
import city.accord.delegation.Delegation;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some bilateral meetings of the demonstration summit: agreed, awaited and declined. */
@Dependent
class DemonstrationMeetings implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private MeetingStore store;
  @Inject private Bookings bookings;
  @Inject private Summits summits;

  @Override
  public int order() {
    return 55;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            DemonstrationMeetings.class.getResourceAsStream("demonstration.json"))) {
      fill(reader.readObject());
    }
  }

  private void fill(JsonObject told) {
    store.lockedOrNew();
    long summitId = summits.current().id();
    for (JsonObject room : told.getJsonArray("rooms").getValuesAs(JsonObject.class))
      em.persist(
          new MeetingRoom(
              summitId, TextJson.text(room.getJsonObject("name")), room.getInt("capacity")));
    for (JsonObject hours : told.getJsonArray("hours").getValuesAs(JsonObject.class))
      em.persist(
          new MeetingHours(
              summitId,
              new HoursRow(
                  null,
                  0,
                  day(hours),
                  LocalTime.parse(hours.getString("from")),
                  LocalTime.parse(hours.getString("to")),
                  hours.getInt("minutes"))));
    em.flush();
    Map<String, Long> interpreters = new HashMap<>();
    for (JsonObject one : told.getJsonArray("interpreters").getValuesAs(JsonObject.class))
      interpreters.put(one.getString("name"), engaged(one));
    for (JsonObject one : told.getJsonArray("meetings").getValuesAs(JsonObject.class))
      meet(one, interpreters);
  }

  private void meet(JsonObject told, Map<String, Long> interpreters) {
    AskForMeeting what =
        new AskForMeeting(
            at(told),
            told.getString("subject"),
            told.getInt("seats"),
            told.getBoolean("interpreted", false),
            languages(told));
    Meeting meeting = bookings.ask(named(told, "asker"), named(told, "asked"), what);
    switch (told.getString("then", "wait")) {
      case "accept" -> bookings.accept(meeting, meeting.version(), Side.ASKED, false);
      case "decline" ->
          bookings.decline(meeting, meeting.version(), Side.ASKED, told.getString("words"));
      default -> {}
    }
    em.flush();
    String interpreter = told.getString("interpreter", null);
    if (interpreter != null) meeting.assign(interpreters.get(interpreter));
  }

  /** Engages somebody who comes as an interpreter; answers the attendee's id. */
  private long engaged(JsonObject told) {
    Attendee who =
        em.createQuery("select a from Attendee a where a.category.code = :code", Attendee.class)
            .setParameter("code", UsualCategories.INTERPRETER)
            .getResultStream()
            .filter(one -> told.getString("name").equals(one.name().nativeName()))
            .findFirst()
            .orElseThrow();
    em.persist(new Interpreter(who.id(), who.summitId(), languages(told)));
    return who.id();
  }

  private static List<Language> languages(JsonObject told) {
    return told.getJsonArray("languages").getValuesAs(JsonString.class).stream()
        .map(tag -> Language.of(tag.getString()))
        .toList();
  }

  private Delegation named(JsonObject told, String side) {
    List<Delegation> all = store.delegations();
    return all.stream()
        .filter(one -> one.slug().equals(told.getString(side)))
        .findFirst()
        .orElseThrow();
  }

  private Instant at(JsonObject told) {
    Summit summit = summits.current();
    return day(told)
        .atTime(LocalTime.parse(told.getString("at")))
        .atZone(summit.zone())
        .toInstant();
  }

  private LocalDate day(JsonObject told) {
    return summits.current().firstDay().plusDays(told.getInt("day"));
  }
}
