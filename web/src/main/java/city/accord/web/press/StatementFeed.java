package city.accord.web.press;

import city.accord.Settings;
import city.accord.press.CorrectionNote;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.Xml;
import city.accord.web.FeedWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The statements of the press room as a feed (Atom, RFC 4287). What is under embargo is not in it,
 * not even that there is something.
 */
@WebServlet({
  "/open-data/en/press.atom",
  "/open-data/zh-Hant/press.atom",
  "/open-data/fr/press.atom",
  "/open-data/nl/press.atom",
  "/open-data/cs/press.atom",
  "/open-data/he/press.atom",
  "/open-data/it/press.atom",
  "/open-data/ms/press.atom"
})
public class StatementFeed extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Summits summits;
  @Inject private transient PressRoom room;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Summit> summit = summits.find();
    Language language = Language.of(request.getServletPath().split("/")[2]);
    if (summit.isEmpty() || !summit.get().siteLanguages().contains(language)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType("application/atom+xml;charset=UTF-8");
    String feed = write(room.statements(), summit.get(), language, Settings.baseUrl());
    response.getOutputStream().write(feed.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param statements the newest first
   */
  static String write(
      List<PublicStatement> statements, Summit summit, Language language, String base) {
    String press = base + "/" + language.tag() + "/press";
    String self = base + "/open-data/" + language.tag() + "/press.atom";
    String newest =
        statements.stream()
            .map(one -> updated(one, summit))
            .max(Comparator.naturalOrder())
            // a reader that follows early sees whatever comes as newer
            .orElse(Instant.EPOCH.toString());
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
        .text("id", press)
        .text("title", summit.name().in(language))
        .text("updated", newest);
    xml.open("author").text("name", summit.name().in(language)).close();
    xml.open("link", "rel", "alternate", "type", "text/html", "href", press).close();
    xml.open("link", "rel", "self", "type", "application/atom+xml", "href", self).close();
    for (PublicStatement one : statements) {
      String page = press + "/" + one.slug();
      xml.open("entry")
          .text("id", page)
          .text("title", one.headline().in(language))
          .text("published", noon(one.dated(), summit))
          .text("updated", updated(one, summit));
      xml.open("link", "rel", "alternate", "type", "text/html", "href", page).close();
      xml.text("summary", one.subheadline().in(language));
      xml.text("content", content(one, language), "type", "text").close();
    }
    return xml.close().toString();
  }

  /** The corrections before the text that they are of. */
  private static String content(PublicStatement one, Language language) {
    List<String> parts = new ArrayList<>();
    for (CorrectionNote note : one.corrections())
      parts.add(
          new FeedWords(language).apply("press.correction") + ": " + note.note().in(language));
    parts.add(one.body().in(language));
    return String.join("\n\n", parts);
  }

  private static String updated(PublicStatement one, Summit summit) {
    return one.corrections().isEmpty()
        ? noon(one.dated(), summit)
        : one.corrections().get(0).at().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A statement has a date and no hour. */
  private static String noon(LocalDate day, Summit summit) {
    return day.atTime(12, 0).atZone(summit.zone()).toInstant().toString();
  }
}
