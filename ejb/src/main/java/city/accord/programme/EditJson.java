package city.accord.programme;

import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.TextJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/**
 * What an edit changed, as JSON. What was written stays readable: names are added, never changed.
 */
final class EditJson {

  private EditJson() {}

  static String write(List<SessionEdit> edits) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    edits.forEach(
        edit ->
            array.add(
                JsonFactory.createObjectBuilder()
                    .add("before", state(edit.before()))
                    .add("after", state(edit.after()))));
    return array.build().toString();
  }

  static List<SessionEdit> read(String json) {
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              edit ->
                  new SessionEdit(
                      state(edit.getJsonObject("before")), state(edit.getJsonObject("after"))))
          .toList();
    }
  }

  private static JsonObjectBuilder state(SessionState state) {
    JsonArrayBuilder people = JsonFactory.createArrayBuilder();
    state
        .people()
        .forEach(
            person ->
                people.add(
                    JsonFactory.createObjectBuilder()
                        .add("id", person.personId())
                        .add("role", person.role().name())));
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("slug", state.slug())
            .add("kind", state.kind().name())
            .add("title", TextJson.of(state.title()))
            .add("summary", TextJson.of(state.summary()))
            .add("minutes", state.minutes())
            .add("languages", tags(state.languages()))
            .add("starred", state.starred())
            .add("people", people)
            .add("notes", TextJson.of(state.notes()))
            .add("interpreted", tags(state.interpreted()))
            .add("removed", state.removed());
    if (state.roomId() != null) object.add("room", state.roomId());
    if (state.trackId() != null) object.add("track", state.trackId());
    if (state.startsAt() != null) object.add("startsAt", state.startsAt().toString());
    if (state.expected() != null) object.add("expected", state.expected());
    return object;
  }

  private static SessionState state(JsonObject object) {
    String startsAt = object.getString("startsAt", null);
    return new SessionState(
        object.getString("slug"),
        SessionKind.valueOf(object.getString("kind")),
        TextJson.text(object.getJsonObject("title")),
        TextJson.text(object.getJsonObject("summary")),
        number(object, "room"),
        number(object, "track"),
        startsAt == null ? null : Instant.parse(startsAt),
        object.getInt("minutes"),
        languages(object.getJsonArray("languages")),
        object.getBoolean("starred"),
        object.getJsonArray("people").getValuesAs(JsonObject.class).stream()
            .map(EditJson::person)
            .toList(),
        TextJson.text(object.getJsonObject("notes")),
        object.containsKey("expected") ? object.getInt("expected") : null,
        languages(object.getJsonArray("interpreted")),
        object.getBoolean("removed"));
  }

  private static SessionPlan.Person person(JsonObject object) {
    return new SessionPlan.Person(
        object.getJsonNumber("id").longValue(), SessionRole.valueOf(object.getString("role")));
  }

  private static Long number(JsonObject object, String name) {
    return object.containsKey(name) ? object.getJsonNumber(name).longValue() : null;
  }

  private static JsonArrayBuilder tags(List<Language> languages) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    languages.forEach(language -> array.add(language.tag()));
    return array;
  }

  private static List<Language> languages(JsonArray tags) {
    return tags.getValuesAs(JsonString.class).stream()
        .map(tag -> Language.of(tag.getString()))
        .toList();
  }
}
