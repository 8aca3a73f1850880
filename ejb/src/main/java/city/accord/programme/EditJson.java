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
    SessionPlan plan = state.plan();
    JsonArrayBuilder people = JsonFactory.createArrayBuilder();
    plan.people()
        .forEach(
            person ->
                people.add(
                    JsonFactory.createObjectBuilder()
                        .add("id", person.personId())
                        .add("role", person.role().name())));
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("slug", state.slug())
            .add("kind", plan.kind().name())
            .add("title", TextJson.of(plan.title()))
            .add("summary", TextJson.of(plan.summary()))
            .add("minutes", plan.minutes())
            .add("languages", tags(plan.languages()))
            .add("starred", plan.starred())
            .add("people", people)
            .add("notes", TextJson.of(plan.notes()))
            .add("interpreted", tags(plan.interpreted()))
            .add("removed", state.removed());
    if (plan.roomId() != null) object.add("room", plan.roomId());
    if (plan.trackId() != null) object.add("track", plan.trackId());
    if (plan.startsAt() != null) object.add("startsAt", plan.startsAt().toString());
    if (plan.expected() != null) object.add("expected", plan.expected());
    if (plan.ownKindId() != null) object.add("ownKind", plan.ownKindId());
    if (plan.declaration() != null) object.add("declaration", plan.declaration());
    return object;
  }

  private static SessionState state(JsonObject object) {
    String startsAt = object.getString("startsAt", null);
    SessionPlan plan =
        new SessionPlan(
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
            number(object, "ownKind"),
            object.getString("declaration", null));
    return new SessionState(object.getString("slug"), plan, object.getBoolean("removed"));
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
