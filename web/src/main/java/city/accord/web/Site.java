package city.accord.web;

import city.accord.Right;
import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.primefaces.context.PrimeFacesContext;

/** Where the reader is: the language and address of this request, and words in that language. */
@Named
@RequestScoped
public class Site {

  public Language language() {
    Object language = external().getRequestMap().get(AddressFilter.LANGUAGE);
    return language == null ? Language.EN : (Language) language;
  }

  public Language getLanguage() {
    return language();
  }

  /** The languages of organisers, in which every page is written. */
  public List<Language> getLanguages() {
    return SiteLanguages.HOUSE;
  }

  /**
   * An address of the site in the reader's language: {@code /programme} → {@code /en/programme}.
   * Desk and guides are in English for those whose language they do not speak.
   */
  public String to(String path) {
    boolean spoken =
        SiteLanguages.HOUSE.contains(language())
            || !path.startsWith("/desk") && !path.startsWith("/guide");
    Language language = spoken ? language() : Language.EN;
    return "/" + language.tag() + (path.equals("/") ? "" : path);
  }

  /** This very page in another language, with the filters that its query holds. */
  public String in(Language other) {
    return addressWithQuery()
        .replaceFirst("^/" + language().tag() + "(?=[/?]|$)", "/" + other.tag());
  }

  /** The address as the reader sees it. */
  public String addressWithQuery() {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? address() : address() + "?" + query;
  }

  /** The address as the reader sees it, without its query. */
  public String address() {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (forwarded == null) forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  public boolean isAt(String path) {
    return address().equals(to(path))
        || (!path.equals("/") && address().startsWith(to(path) + "/"));
  }

  /**
   * Whether the page is one of some areas, wherever its address is.
   *
   * @param areas the folders of their pages, with spaces between; or nothing
   */
  public boolean isIn(String areas) {
    if (areas == null || areas.isEmpty()) return false;
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return Stream.of(areas.split(" ")).anyMatch(area -> view.startsWith("/" + area + "/"));
  }

  /** A localized text as this reader reads it. */
  public String say(LocalizedText text) {
    return text == null ? "" : text.in(language());
  }

  /** A message of the bundles, with its placeholders filled. */
  public String say(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("city.accord.web.messages", language().locale()).getString(key);
    Object[] quoted = Stream.of(arguments).map(Site::quoted).toArray();
    return new MessageFormat(pattern, language().locale()).format(quoted);
  }

  /** What a sentence mentions: of what somebody typed nothing turns the sentence's own words. */
  static Object quoted(Object argument) {
    return argument instanceof String typed ? VisibleText.quoted(typed) : argument;
  }

  /** Whether the reader may do what this right of {@link Right} is for. */
  public boolean may(String right) {
    return external().isUserInRole(right);
  }

  /** Whether the reader sees what this right is for: with it, or with the right to look. */
  public boolean sees(String right) {
    return may(right) || may(Right.READ);
  }

  /** Whether the reader may look at this page and change nothing on it. */
  public boolean isReadOnly() {
    return Boolean.TRUE.equals(external().getRequestMap().get(AddressFilter.READ_ONLY));
  }

  /** Whether somebody who works at the desk has come to a page of it that they do not see. */
  public boolean isLostAtDesk() {
    return isSignedIn() && isAt("/desk");
  }

  public boolean isSignedIn() {
    return external().getUserPrincipal() != null;
  }

  public String getUser() {
    return isSignedIn() ? external().getUserPrincipal().getName() : "";
  }

  /**
   * What marks this page's scripts as ours. PrimeFaces wants it back with every post, and its own
   * script, which would send it, is not on every page.
   */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** Goes on to an address of the site, with a message that the next page shows. */
  public void goTo(String path, String key, Object... arguments) {
    ExternalContext external = external();
    external.getFlash().setKeepMessages(true);
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(say(key, arguments)));
    goTo(path);
  }

  public void goTo(String path) {
    try {
      external().redirect(to(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
