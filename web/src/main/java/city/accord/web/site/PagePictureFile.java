package city.accord.web.site;

import city.accord.NotThere;
import city.accord.print.DrawnFile;
import city.accord.print.PageCard;
import city.accord.print.PagePictures;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.web.TaggedFile;
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
 * The picture of a public page for whoever shows a link to it: {@code /pictures/{lang}/home.png},
 * {@code /pictures/{lang}/sessions/{slug}.png} and the like; what has no page has no picture.
 */
@WebServlet("/pictures/*")
public class PagePictureFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(zh-Hant|[a-z]{2})/(home|programme|sessions|cities|people|declarations|press|about)"
              + "(?:/([a-z0-9-]{1,100}))?\\.png");

  @Inject private transient Summits summits;
  @Inject private transient PageCards cards;
  @Inject private transient PagePictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    Optional<Summit> summit = summits.find();
    if (!address.matches()
        || summit.isEmpty()
        || !summit.get().siteLanguages().contains(Language.of(address.group(1)))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      DrawnFile picture =
          pictures.of(card(address.group(2), address.group(3), Language.of(address.group(1))));
      response.setHeader("Access-Control-Allow-Origin", "*");
      TaggedFile.send(request, response, "image/png", picture.tag(), picture.drawing());
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private PageCard card(String kind, String slug, Language language) {
    boolean single = kind.equals("home") || kind.equals("programme");
    if (single != (slug == null)) throw new NotThere(kind);
    return switch (kind) {
      case "home" -> cards.home(language);
      case "programme" -> cards.programme(language);
      case "sessions" -> cards.session(slug, language);
      case "cities" -> cards.city(slug, language);
      case "people" -> cards.person(slug, language);
      case "about" -> cards.page(slug, language);
      case "declarations" -> cards.declaration(slug, language);
      default -> cards.statement(slug, language);
    };
  }
}
