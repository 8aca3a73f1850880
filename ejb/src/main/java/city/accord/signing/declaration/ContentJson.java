package city.accord.signing.declaration;

import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;

/** How texts, layout and the whole content are written as JSON, and read back. */
final class ContentJson {

  private static final String KIND = "accord/declaration/1";

  private ContentJson() {}

  static JsonObject write(DeclarationContent content) {
    JsonArrayBuilder slots = JsonFactory.createArrayBuilder();
    content.layout().aspects().forEach(slots::add);
    return JsonFactory.createObjectBuilder()
        .add("kind", KIND)
        .add("slug", content.slug())
        .add("dated", content.dated().toString())
        .add("texts", write(content.texts()))
        .add(
            "layout",
            JsonFactory.createObjectBuilder()
                .add("form", content.layout().form())
                .add("slotAspects", slots))
        .build();
  }

  static JsonArray write(DeclarationTexts texts) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    texts.all().forEach(text -> array.add(write(text)));
    return array.build();
  }

  private static JsonObject write(DeclarationText text) {
    JsonArrayBuilder commitments = JsonFactory.createArrayBuilder();
    for (Commitment commitment : text.commitments())
      commitments.add(
          JsonFactory.createObjectBuilder()
              .add("lead", commitment.lead())
              .add("text", commitment.text()));
    return JsonFactory.createObjectBuilder()
        .add("language", text.language().tag())
        .add("title", text.title())
        .add("motto", text.motto())
        .add("preamble", JsonFactory.createArrayBuilder(text.preamble()))
        .add("commitments", commitments)
        .add("closing", text.closing())
        .build();
  }

  static DeclarationContent readContent(JsonObject json) {
    JsonObject layout = json.getJsonObject("layout");
    List<Integer> aspects =
        layout.getJsonArray("slotAspects").getValuesAs(jakarta.json.JsonNumber.class).stream()
            .map(jakarta.json.JsonNumber::intValue)
            .toList();
    return new DeclarationContent(
        json.getString("slug"),
        LocalDate.parse(json.getString("dated")),
        readTexts(json.getJsonArray("texts")),
        new Layout(layout.getString("form"), aspects));
  }

  static DeclarationTexts readTexts(JsonArray array) {
    return new DeclarationTexts(
        array.getValuesAs(JsonObject.class).stream().map(ContentJson::readText).toList());
  }

  private static DeclarationText readText(JsonObject json) {
    return new DeclarationText(
        Language.of(json.getString("language")),
        json.getString("title"),
        json.getString("motto"),
        json.getJsonArray("preamble").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList(),
        json.getJsonArray("commitments").getValuesAs(JsonObject.class).stream()
            .map(one -> new Commitment(one.getString("lead"), one.getString("text")))
            .toList(),
        json.getString("closing"));
  }
}
