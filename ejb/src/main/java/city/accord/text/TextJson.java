package city.accord.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;

/** Texts and names as JSON: an object from language tag to text, an object of a name's parts. */
public final class TextJson {

  private TextJson() {}

  public static JsonObject of(LocalizedText text) {
    JsonObjectBuilder object = JsonFactory.createObjectBuilder();
    text.asMap().forEach((language, words) -> object.add(language.tag(), words));
    return object.build();
  }

  /** The text of an object; empty where there is none. */
  public static LocalizedText text(JsonObject object) {
    LocalizedText text = LocalizedText.EMPTY;
    if (object == null) return text;
    for (var entry : object.entrySet())
      text = text.with(Language.of(entry.getKey()), ((JsonString) entry.getValue()).getString());
    return text;
  }

  public static JsonObject of(PersonName name) {
    JsonObjectBuilder object =
        JsonFactory.createObjectBuilder()
            .add("family", name.latinFamily())
            .add("order", name.latinOrder().name())
            .add("honorific", of(name.honorific()))
            .add("title", of(name.title()));
    if (name.nativeName() != null) object.add("native", name.nativeName());
    if (name.latinGiven() != null) object.add("given", name.latinGiven());
    return object.build();
  }

  public static PersonName name(JsonObject object) {
    return new PersonName(
        object.getString("native", null),
        object.getString("given", null),
        object.getString("family"),
        PersonName.Order.valueOf(object.getString("order")),
        text(object.getJsonObject("honorific")),
        text(object.getJsonObject("title")));
  }
}
