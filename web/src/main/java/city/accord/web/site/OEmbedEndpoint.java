package city.accord.web.site;

import city.accord.DatabaseWatch;
import city.accord.NotThere;
import city.accord.Settings;
import city.accord.print.PageCard;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.web.OutageFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * oEmbed (oembed.com, 1.0): tells whoever pastes a link to a session or a declaration what to show
 * in its place. The HTML has no script and no frame, so that it can stand on any page.
 */
@WebServlet("/oembed")
public class OEmbedEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern PAGE =
      Pattern.compile(
          "/(zh-Hant|[a-z]{2})/(programme|declaration)/([a-z0-9-]{1,100})/?(?:[?#].*)?");

  private static final int WIDTH = 600;
  private static final int HEIGHT = 160;

  @Inject private transient DatabaseWatch database;
  @Inject private transient Summits summits;
  @Inject private transient PageCards cards;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    String format = request.getParameter("format");
    if (!database.isUsable()) {
      response.setHeader("Retry-After", OutageFilter.RETRY_SECONDS);
      ApiProblem.AWAY.answer(response);
      return;
    }
    if (format != null && !format.equals("json")) {
      response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
      return;
    }
    Matcher page = PAGE.matcher(path(request.getParameter("url")));
    Optional<Summit> summit = summits.find();
    if (!page.matches()
        || summit.isEmpty()
        || !summit.get().siteLanguages().contains(Language.of(page.group(1)))) {
      ApiProblem.NOT_THERE.answer(response);
      return;
    }
    try {
      answer(page, summit.get(), request, response);
    } catch (NotThere unknown) {
      ApiProblem.NOT_THERE.answer(response);
    }
  }

  /** The path of an address of this site; empty for any other. */
  private static String path(String url) {
    String base = Settings.baseUrl();
    return url != null && url.startsWith(base + "/") ? url.substring(base.length()) : "";
  }

  private void answer(
      Matcher page, Summit summit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(page.group(1));
    String slug = page.group(3);
    boolean session = page.group(2).equals("programme");
    PageCard card = session ? cards.session(slug, language) : cards.declaration(slug, language);
    String base = Settings.baseUrl();
    String at = base + "/" + language.tag();
    String title = card.headline().in(language);
    String picture =
        base
            + "/pictures/"
            + language.tag()
            + (session ? "/sessions/" : "/declarations/")
            + slug
            + ".png";
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(
            JsonFactory.createObjectBuilder()
                .add("version", "1.0")
                .add("type", "rich")
                .add("title", title)
                .add("provider_name", summit.name().in(language))
                .add("provider_url", at)
                .add("cache_age", 300)
                .add("thumbnail_url", picture)
                .add("thumbnail_width", 1200)
                .add("thumbnail_height", 630)
                .add("width", size(request.getParameter("maxwidth"), WIDTH))
                .add("height", size(request.getParameter("maxheight"), HEIGHT))
                .add("html", html(card, at + "/" + page.group(2) + "/" + slug, title))
                .build()
                .toString());
  }

  private static int size(String wished, int usual) {
    return wished == null || !wished.matches("[1-9]\\d{0,4}")
        ? usual
        : Math.min(usual, Integer.parseInt(wished));
  }

  private static String html(PageCard card, String address, String title) {
    Language language = card.language();
    return "<blockquote lang=\"%s\" dir=\"%s\"><p><a href=\"%s\">%s</a></p><p>%s</p></blockquote>"
        .formatted(
            language.tag(),
            language.isRightToLeft() ? "rtl" : "ltr",
            escaped(address),
            escaped(title),
            escaped(card.line()));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
