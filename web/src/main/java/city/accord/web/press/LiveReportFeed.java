package city.accord.web.press;

import city.accord.Settings;
import city.accord.press.report.LiveReport;
import city.accord.press.report.LiveReports;
import city.accord.press.report.ReportItem;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.Xml;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The report of the ceremony at hand as a feed (Atom, RFC 4287). */
@WebServlet({
  "/open-data/en/live.atom",
  "/open-data/zh-Hant/live.atom",
  "/open-data/fr/live.atom",
  "/open-data/nl/live.atom",
  "/open-data/cs/live.atom",
  "/open-data/he/live.atom",
  "/open-data/it/live.atom",
  "/open-data/ms/live.atom"
})
public class LiveReportFeed extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Summits summits;
  @Inject private transient LiveReports reports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Summit> summit = summits.find();
    Optional<LiveReport> report = reports.current();
    Language language = Language.of(request.getServletPath().split("/")[2]);
    if (summit.isEmpty() || !summit.get().siteLanguages().contains(language)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType("application/atom+xml;charset=UTF-8");
    String feed =
        report
            .map(one -> write(one, summit.get(), language, Settings.baseUrl()))
            .orElseGet(() -> quiet(summit.get(), language, Settings.baseUrl()));
    response.getOutputStream().write(feed.getBytes(StandardCharsets.UTF_8));
  }

  /** What followers read while no ceremony is prepared. */
  static String quiet(Summit summit, Language language, String base) {
    String self = self(base, language);
    return feed(summit, language, self, summit.name().in(language), Instant.EPOCH)
        .open("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .close()
        .close()
        .toString();
  }

  static String write(LiveReport report, Summit summit, Language language, String base) {
    String page =
        base + "/" + language.tag() + "/declaration/" + report.declaration().slug() + "/live";
    String self = self(base, language);
    Instant changed =
        report.changedAt() == null ? report.declaration().scheduledAt() : report.changedAt();
    ReportWords words = new ReportWords(language);
    Xml xml = feed(summit, language, page, report.declaration().title().in(language), changed);
    xml.open("link", "rel", "alternate", "type", "text/html", "href", page).close();
    xml.open("link", "rel", "self", "type", "application/atom+xml", "href", self).close();
    for (ReportItem one : report.items()) {
      xml.open("entry")
          .text("id", page + "#" + one.key())
          .text("title", words.told(one))
          .text("updated", seconds(one.at()));
      xml.open("link", "rel", "alternate", "type", "text/html", "href", page + "#" + one.key())
          .close();
      xml.close();
    }
    return xml.close().toString();
  }

  private static Xml feed(
      Summit summit, Language language, String id, String title, Instant changed) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
        .text("id", id)
        .text("title", title)
        .text("updated", seconds(changed));
    return xml.open("author").text("name", summit.name().in(language)).close();
  }

  private static String self(String base, Language language) {
    return base + "/open-data/" + language.tag() + "/live.atom";
  }

  private static String seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
