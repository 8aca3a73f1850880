package city.accord.page;

import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.TextJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page that most summits have, with what can be said of it before anybody writes: in each
 * language that the summit speaks or offers its site in.
 */
public record UsualPage(String slug, LocalizedText title, LocalizedText text) {

  /** All of them, in the order in which they are offered, with what the summit says of itself. */
  static List<UsualPage> all(Summit summit) {
    try (JsonReader reader =
        JsonFactory.createReader(UsualPage.class.getResourceAsStream("usual.json"))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              told ->
                  new UsualPage(
                      told.getString("slug"),
                      filled(told.getJsonObject("title"), summit),
                      filled(told.getJsonObject("text"), summit)))
          .toList();
    }
  }

  private static LocalizedText filled(JsonObject told, Summit summit) {
    Set<Language> languages = new HashSet<>(summit.languages());
    languages.addAll(summit.siteLanguages());
    LocalizedText filled = LocalizedText.EMPTY;
    for (var written : TextJson.text(told).asMap().entrySet()) {
      Language language = written.getKey();
      if (languages.contains(language))
        filled =
            filled.with(
                language,
                written
                    .getValue()
                    .replace("{host}", plain(summit.host(), language))
                    .replace("{venue}", plain(summit.venue(), language))
                    .replace("{address}", plain(summit.address(), language)));
    }
    return filled;
  }

  /** What has not been said yet is left to be written; what it holds marks nothing in Markdown. */
  private static String plain(LocalizedText text, Language language) {
    return text.isEmpty() ? "…" : text.in(language).replaceAll("[\\\\`*_<>\\[\\]#]", "\\\\$0");
  }

  /** As it is begun: readers will find it at the foot of each page. */
  WritePage written() {
    return new WritePage(title, text, MenuPlace.FOOTER);
  }
}
