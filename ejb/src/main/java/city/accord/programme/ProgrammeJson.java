package city.accord.programme;

import city.accord.summit.Hue;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.TextJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** A release's content as JSON. What was written stays readable: names are added, never changed. */
final class ProgrammeJson {

  private ProgrammeJson() {}

  static String write(List<ReleasedSession> sessions) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    sessions.forEach(session -> array.add(session(session)));
    return array.build().toString();
  }

  static List<ReleasedSession> read(String content) {
    try (JsonReader reader = JsonFactory.createReader(new StringReader(content))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ProgrammeJson::session)
          .toList();
    }
  }

  private static JsonObjectBuilder session(ReleasedSession session) {
    JsonArrayBuilder languages = JsonFactory.createArrayBuilder();
    session.languages().forEach(language -> languages.add(language.tag()));
    JsonArrayBuilder people = JsonFactory.createArrayBuilder();
    session.people().forEach(person -> people.add(person(person)));
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("slug", session.slug())
            .add("kind", session.kind().name())
            .add("title", TextJson.of(session.title()))
            .add("summary", TextJson.of(session.summary()))
            .add("room", TextJson.of(session.room()))
            .add("roomPosition", session.roomPosition())
            .add("track", TextJson.of(session.track()))
            .add("trackPosition", session.trackPosition())
            .add("startsAt", session.startsAt().toString())
            .add("endsAt", session.endsAt().toString())
            .add("languages", languages)
            .add("starred", session.starred())
            .add("parts", people);
    put(object, "trackSlug", session.trackSlug());
    if (!session.kindName().isEmpty()) object.add("kindName", TextJson.of(session.kindName()));
    put(object, "declaration", session.declaration());
    Hue colour = session.trackColour();
    return put(object, "trackColour", colour == null ? null : colour.name());
  }

  private static ReleasedSession session(JsonObject object) {
    return new ReleasedSession(
        object.getString("slug"),
        SessionKind.valueOf(object.getString("kind")),
        text(object, "title"),
        text(object, "summary"),
        text(object, "room"),
        object.getInt("roomPosition", 0),
        object.getString("trackSlug", null),
        text(object, "track"),
        colour(object),
        object.getInt("trackPosition", 0),
        Instant.parse(object.getString("startsAt")),
        Instant.parse(object.getString("endsAt")),
        object.getJsonArray("languages").getValuesAs(JsonString.class).stream()
            .map(tag -> Language.of(tag.getString()))
            .toList(),
        object.getBoolean("starred"),
        object.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
            .map(ProgrammeJson::person)
            .toList(),
        object.containsKey("kindName") ? text(object, "kindName") : LocalizedText.EMPTY,
        object.getString("declaration", null));
  }

  private static JsonObjectBuilder person(ReleasedPerson person) {
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("role", person.role().name())
            .add("name", TextJson.of(person.name()))
            .add("place", TextJson.of(person.affiliation()));
    if (person.personId() != null) object.add("person", person.personId());
    return put(object, "city", person.citySlug());
  }

  private static ReleasedPerson person(JsonObject object) {
    return new ReleasedPerson(
        object.containsKey("person") ? object.getJsonNumber("person").longValue() : null,
        SessionRole.valueOf(object.getString("role")),
        TextJson.name(object.getJsonObject("name")),
        text(object, "place"),
        object.getString("city", null));
  }

  private static Hue colour(JsonObject object) {
    String colour = object.getString("trackColour", null);
    return colour == null ? null : Hue.valueOf(colour);
  }

  private static JsonObjectBuilder put(JsonObjectBuilder object, String name, String value) {
    return value == null ? object : object.add(name, value);
  }

  private static LocalizedText text(JsonObject object, String name) {
    return TextJson.text(object.getJsonObject(name));
  }
}
