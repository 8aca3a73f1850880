package city.accord.programme;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.summit.Hue;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.Slug;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two days of the demonstration: who speaks when, with one signing at their centre. */
@Dependent
class ProgrammeDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  private final List<VenueRoom> rooms = new ArrayList<>();
  private final List<OwnKind> kinds = new ArrayList<>();
  private final Map<String, Track> tracks = new HashMap<>();
  private final Map<String, ProgrammePerson> people = new HashMap<>();

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void fill(Welcome welcome) {
    Summit summit = summits.current();
    JsonObject told = (JsonObject) read("demonstration.json");
    addRoomsKindsAndTracks(summit, told);
    addPeople(summit, told);
    List<Session> sessions =
        told.getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
            .map(session -> session(summit, session))
            .toList();
    sessions.forEach(em::persist);
    // a release keeps who is meant by their numbers, which the database gives
    em.flush();
    String name = TextJson.text(told.getJsonObject("release")).in(Language.EN);
    em.persist(
        ProgrammeRelease.ofDraft(
            summit.id(), 1, ReleaseWords.of(name), clock.instant(), "demonstration", sessions));
    em.flush();
  }

  private void addRoomsKindsAndTracks(Summit summit, JsonObject told) {
    for (JsonObject room : told.getJsonArray("rooms").getValuesAs(JsonObject.class))
      rooms.add(new VenueRoom(summit.id(), rooms.size(), TextJson.text(room)));
    List<JsonObject> facts = told.getJsonArray("roomFacts").getValuesAs(JsonObject.class);
    for (int i = 0; i < rooms.size(); i++) rooms.get(i).equip(facts(facts.get(i)));
    for (JsonObject track : told.getJsonArray("tracks").getValuesAs(JsonObject.class)) {
      String slug = track.getString("slug");
      LocalizedText name = TextJson.text(track.getJsonObject("name"));
      tracks.put(
          slug,
          new Track(
              summit.id(), slug, tracks.size(), name, Hue.valueOf(track.getString("colour"))));
    }
    for (JsonObject kind : told.getJsonArray("kinds").getValuesAs(JsonObject.class))
      kinds.add(
          new OwnKind(
              summit.id(),
              kinds.size(),
              TextJson.text(kind.getJsonObject("name")),
              SessionKind.valueOf(kind.getString("nature"))));
    kinds.forEach(em::persist);
    rooms.forEach(em::persist);
    tracks.values().forEach(em::persist);
  }

  private static RoomFacts facts(JsonObject told) {
    return new RoomFacts(
        told.getInt("capacity"),
        told.getInt("booths"),
        TextJson.text(told.getJsonObject("floor")),
        TextJson.text(told.getJsonObject("directions")),
        TextJson.text(told.getJsonObject("equipment")),
        List.of());
  }

  private void addPeople(Summit summit, JsonObject told) {
    for (JsonObject city :
        ((JsonArray) read("/city/accord/city/demonstration.json")).getValuesAs(JsonObject.class))
      people.put(city.getString("slug"), leader(summit, city));
    for (JsonObject person : told.getJsonArray("people").getValuesAs(JsonObject.class))
      people.put(
          person.getString("key"),
          new ProgrammePerson(
              summit.id(),
              TextJson.name(person),
              TextJson.text(person.getJsonObject("place")),
              null));
    people.values().forEach(em::persist);
  }

  /** Most leaders attend, with the delegation of their city. */
  private ProgrammePerson leader(Summit summit, JsonObject city) {
    PersonName name = TextJson.name(city.getJsonObject("leader"));
    return em.createQuery(
            "select a from Attendee a where a.summitId = :summit and"
                + " a.affiliation.citySlug = :city and a.erasedAt is null order by a.id",
            Attendee.class)
        .setParameter("summit", summit.id())
        .setParameter("city", city.getString("slug"))
        .getResultStream()
        .filter(attendee -> attendee.name().isLike(name) && attendee.isComing())
        .findFirst()
        .map(attendee -> new ProgrammePerson(summit.id(), attendee))
        .orElseGet(
            () ->
                new ProgrammePerson(
                    summit.id(),
                    name,
                    TextJson.text(city.getJsonObject("name")),
                    city.getString("slug")));
  }

  private Session session(Summit summit, JsonObject told) {
    LocalizedText title = TextJson.text(told.getJsonObject("title"));
    Instant startsAt =
        summit
            .days()
            .get(told.getInt("day"))
            .atTime(LocalTime.parse(told.getString("at")))
            .atZone(summit.zone())
            .toInstant();
    VenueRoom room = told.containsKey("room") ? rooms.get(told.getInt("room")) : null;
    SessionPlan plan =
        new SessionPlan(
            SessionKind.valueOf(told.getString("kind")),
            title,
            TextJson.text(told.getJsonObject("summary")),
            null,
            null,
            startsAt,
            told.getInt("minutes"),
            summit.languages(),
            told.getBoolean("starred", false),
            List.of(),
            LocalizedText.EMPTY,
            null,
            List.of(),
            null,
            told.getString("declaration", null));
    Session session =
        new Session(
            summit.id(),
            slug(title, told),
            plan,
            room,
            tracks.get(told.getString("track", "")),
            people(told));
    session.ofKind(told.containsKey("ownKind") ? kinds.get(told.getInt("ownKind")) : null);
    return session;
  }

  /** Tea is served more than once: day and hour tell one from the other. */
  private static String slug(LocalizedText title, JsonObject told) {
    String slug = Slug.of(title.in(Language.EN));
    return told.getString("kind").equals("BREAK")
        ? slug + "-" + (told.getInt("day") + 1) + "-" + told.getString("at").replace(":", "")
        : slug;
  }

  private List<SessionPerson> people(JsonObject told) {
    List<SessionPerson> listed = new ArrayList<>();
    for (SessionRole role : SessionRole.values()) {
      JsonArray keys = told.getJsonArray(role.name().toLowerCase(Locale.ROOT));
      if (keys == null) continue;
      for (JsonString key : keys.getValuesAs(JsonString.class))
        listed.add(new SessionPerson(people.get(key.getString()), role));
    }
    return listed;
  }

  private static JsonStructure read(String resource) {
    try (JsonReader reader =
        JsonFactory.createReader(ProgrammeDemonstration.class.getResourceAsStream(resource))) {
      return reader.read();
    }
  }
}
