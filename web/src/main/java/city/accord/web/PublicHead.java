package city.accord.web;

import city.accord.Settings;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.web.Addresses.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a public page tells search engines, and whoever shows a link to it, about itself. */
@Named
@RequestScoped
public class PublicHead {

  /** As many characters as search engines show. */
  private static final int DESCRIPTION = 200;

  /** Whoever has one of these has a right by it. */
  private static final Set<String> SECRETS = Set.of("token", "code");

  /** The pages with pictures of their own, and where these are. */
  private static final Map<String, String> PICTURES =
      Map.of(
          "/programme/session.xhtml", "sessions",
          "/programme/programme.xhtml", "programme",
          "/city/city.xhtml", "cities",
          "/attendee/person.xhtml", "people",
          "/site/declaration.xhtml", "declarations",
          "/press/statement.xhtml", "press",
          "/page/own-page.xhtml", "about");

  private static final Set<String> EMBEDDED =
      Set.of("/programme/session.xhtml", "/site/declaration.xhtml");

  private static final Map<String, String> LOCALES =
      Map.of(
          "zh-Hant", "zh_TW", "en", "en_GB", "fr", "fr_FR", "nl", "nl_NL", "cs", "cs_CZ", "he",
          "he_IL", "it", "it_IT", "ms", "ms_MY");

  @Inject private CurrentSummit current;
  @Inject private Site site;

  /** Whether everyone may find this page: no error, no secret address, nothing that needs HTTPS. */
  public boolean isFindable() {
    Map<String, Object> request =
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    return request.get(RequestDispatcher.ERROR_STATUS_CODE) == null
        && request.get(AddressFilter.FOUND) instanceof Found page
        && page.address().isForEveryone()
        && !page.address().https()
        && page.variables().containsKey("lang")
        && page.variables().keySet().stream().noneMatch(SECRETS::contains);
  }

  /** Whether something failed, most likely the database: nothing may be asked of it then. */
  public boolean isBroken() {
    Object status =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .get(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** The address to know this page by: on the site's own name, without filters. */
  public String getCanonical() {
    return Settings.baseUrl() + site.address();
  }

  /** The picture of this page, or of the summit where the page has none of its own. */
  public String getPicture() {
    String own = "home";
    if (found() instanceof Found page && PICTURES.containsKey(page.address().view())) {
      String slug = page.variables().get("slug");
      if (slug != null) own = PICTURES.get(page.address().view()) + "/" + slug;
      else if (page.address().view().startsWith("/programme/")) own = "programme";
    }
    return Settings.baseUrl() + "/pictures/" + site.language().tag() + "/" + own + ".png";
  }

  /**
   * Where it is asked what to show for a link to this page; empty for pages that have no answer.
   */
  public String getEmbedded() {
    return found() instanceof Found page
            && page.variables().containsKey("slug")
            && EMBEDDED.contains(page.address().view())
        ? Settings.baseUrl()
            + "/oembed?url="
            + URLEncoder.encode(getCanonical(), StandardCharsets.UTF_8)
        : "";
  }

  private static Object found() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestMap()
        .get(AddressFilter.FOUND);
  }

  /** The languages that this page is to be had in, for the switch between them. */
  public List<Language> getLanguages() {
    Map<String, Object> request =
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    return request.get(AddressFilter.FOUND) instanceof Found page && page.address().everyLanguage()
        ? current.getOffered()
        : site.getLanguages();
  }

  /** The language and the country of the reader, as Open Graph names them. */
  public String getLocale() {
    return LOCALES.get(site.language().tag());
  }

  /** The same page in another language. */
  public String in(Language other) {
    String page =
        site.address().replaceFirst("^/" + site.language().tag() + "(?=/|$)", "/" + other.tag());
    return Settings.baseUrl() + page;
  }

  /** The summit whose pages these are; null while there is none, or nothing may be asked. */
  public Summit getSummit() {
    return isBroken() ? null : current.getSummit();
  }

  /** What stands behind a page's name in the title of a window. */
  public String getBrand() {
    return getSummit() == null ? site.say("site.brand") : getSummitName();
  }

  /** The summit's name; the product's on a server where no summit has been described yet. */
  public String getSummitName() {
    Summit summit = current.getSummit();
    return summit == null ? site.say("site.brand") : site.say(summit.name());
  }

  /** What stands below a page's name in a list of pages: of the page, or else of the summit. */
  public String about(String description) {
    String text = description == null ? "" : description.strip();
    if (text.isEmpty() && current.getSummit() != null) text = site.say(current.getSummit().theme());
    if (text.isEmpty()) text = getSummitName();
    int shown = Math.min(DESCRIPTION, text.codePointCount(0, text.length()));
    int end = text.offsetByCodePoints(0, shown);
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
