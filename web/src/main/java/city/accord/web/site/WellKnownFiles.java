package city.accord.web.site;

import city.accord.Settings;
import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.page.MenuEntry;
import city.accord.page.PublishedPages;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.summit.SiteLanguages;
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
import java.util.ArrayList;
import java.util.List;

/** What search engines ask for first: where they may look, and what there is. */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class WellKnownFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Summits summits;
  @Inject private transient PublishedCities cities;
  @Inject private transient Releases releases;
  @Inject private transient PublicPeople people;
  @Inject private transient PressRoom press;
  @Inject private transient PublishedPages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean robots = request.getServletPath().equals("/robots.txt");
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType(robots ? "text/plain;charset=UTF-8" : "application/xml;charset=UTF-8");
    String text = robots ? robots() : sitemap();
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the desk and of tablets; what has a token in its address says so itself, unasked. */
  private static String robots() {
    List<String> lines = new ArrayList<>(List.of("User-agent: *"));
    for (Language language : SiteLanguages.HOUSE)
      for (String part : List.of("desk", "sign", "sign-in", "door", "backstage", "timer"))
        lines.add("Disallow: /" + language.tag() + "/" + part);
    lines.addAll(List.of("Disallow: /sign", "", "Sitemap: " + Settings.baseUrl() + "/sitemap.xml"));
    return String.join("\n", lines) + "\n";
  }

  private String sitemap() {
    List<String> paths = new ArrayList<>(List.of("", "/privacy"));
    if (summits.find().isPresent()) {
      paths.addAll(List.of("/programme", "/cities", "/declaration", "/press", "/verify"));
      releases.latest().sessions().stream()
          .filter(session -> session.kind() != SessionKind.BREAK)
          .map(ReleasedSession::slug)
          .forEach(slug -> paths.add("/programme/" + slug));
      cities.all().stream().map(CityProfile::slug).forEach(slug -> paths.add("/cities/" + slug));
      List<PublicPerson> shown = people.all();
      if (!shown.isEmpty()) paths.add("/people");
      shown.stream().map(PublicPerson::slug).forEach(slug -> paths.add("/people/" + slug));
      press.statements().stream()
          .map(PublicStatement::slug)
          .forEach(slug -> paths.add("/press/" + slug));
      pages.menu(summits.current().id()).stream()
          .map(MenuEntry::slug)
          .forEach(slug -> paths.add("/about/" + slug));
    }
    Xml xml = new Xml();
    xml.open(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml",
        "http://www.w3.org/1999/xhtml");
    List<Language> offered = summits.offered();
    for (String path : paths)
      for (Language language : offered) {
        xml.open("url").text("loc", address(language, path));
        for (Language other : offered)
          xml.open(
                  "xhtml:link",
                  "rel",
                  "alternate",
                  "hreflang",
                  other.tag(),
                  "href",
                  address(other, path))
              .close();
        xml.close();
      }
    return xml.close().toString();
  }

  private static String address(Language language, String path) {
    return Settings.baseUrl() + "/" + language.tag() + path;
  }
}
