package city.accord.web.site;

import city.accord.Settings;
import city.accord.page.MenuEntry;
import city.accord.page.PublicPage;
import city.accord.press.photo.FileRow;
import city.accord.press.photo.PhotographSize;
import city.accord.press.photo.PublicPhotograph;
import city.accord.summit.Accent;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** The summit itself, its own pages and the photographs of its newsroom, for programs. */
final class SummitJson {

  private SummitJson() {}

  /** What the head of each page and the front page say. */
  static JsonObject of(Summit summit) {
    JsonObjectBuilder one =
        object()
            .add("name", ApiJson.of(summit.name()))
            .add("theme", ApiJson.of(summit.theme()))
            .add("host", ApiJson.of(summit.host()))
            .add("venue", ApiJson.of(summit.venue()))
            .add("address", ApiJson.of(summit.address()))
            .add("firstDay", summit.firstDay().toString())
            .add("lastDay", summit.lastDay().toString())
            .add("timeZone", summit.zone().getId())
            .add(
                "languages",
                JsonFactory.createArrayBuilder(
                    summit.siteLanguages().stream().map(Language::tag).toList()));
    if (summit.emblem() == null) one.addNull("emblem");
    else one.add("emblem", PublicJson.image(summit.emblem().image()));
    if (summit.accentLight() == null) one.addNull("colours");
    else
      one.add(
          "colours",
          object()
              .add("light", Accent.byLight(summit.accentLight()).seal().toString())
              .add("dark", Accent.inDark(summit.accentDark()).seal().toString()));
    return one.add("picture", PublicJson.picture(summit.picture()))
        .add("url", Settings.baseUrl() + "/en")
        .build();
  }

  /**
   * @param menu the pages that everyone may read, in its order
   * @param text what one of them says
   */
  static JsonObject pages(List<MenuEntry> menu, Function<String, PublicPage> text) {
    JsonArrayBuilder pages = JsonFactory.createArrayBuilder();
    for (MenuEntry entry : menu)
      pages.add(
          object()
              .add("slug", entry.slug())
              .add("title", ApiJson.of(entry.title()))
              .add("text", ApiJson.of(text.apply(entry.slug()).text()))
              .add("place", ApiJson.word(entry.place()))
              .add("url", Settings.baseUrl() + "/en/about/" + entry.slug()));
    return object().add("pages", pages).build();
  }

  static JsonObject photographs(List<PublicPhotograph> photographs) {
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    photographs.forEach(one -> all.add(photograph(one)));
    return object().add("photographs", all).build();
  }

  private static JsonObjectBuilder photograph(PublicPhotograph photograph) {
    JsonArrayBuilder files = JsonFactory.createArrayBuilder();
    for (PhotographSize size : PhotographSize.values())
      files.add(file(photograph.id(), photograph.file(size)));
    JsonObjectBuilder one =
        object()
            .add("id", photograph.id())
            .add("caption", ApiJson.of(photograph.caption()))
            .add("credit", photograph.credit())
            .add("rights", ApiJson.of(photograph.rights()));
    if (photograph.takenOn() == null) one.addNull("takenOn");
    else one.add("takenOn", photograph.takenOn().toString());
    return one.add("files", files);
  }

  private static JsonObjectBuilder file(long id, FileRow file) {
    return object()
        .add("size", file.size().word())
        .add("width", file.width())
        .add("height", file.height())
        .add("bytes", file.length())
        .add("sha256", file.sha256())
        .add("url", Settings.baseUrl() + "/photographs/" + id + "/" + file.size().word() + ".jpg");
  }

  private static JsonObjectBuilder object() {
    return JsonFactory.createObjectBuilder();
  }
}
