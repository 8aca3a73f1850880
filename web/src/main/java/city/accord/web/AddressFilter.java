package city.accord.web;

import city.accord.Right;
import city.accord.Settings;
import city.accord.audit.AuditTrail;
import city.accord.audit.Caller;
import city.accord.summit.SiteLanguages;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.web.Addresses.Found;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door: leads each address to its page, and nobody to a page that is not for them. */
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  static final String LANGUAGE = "accord.language";

  /** The same address over HTTPS, for whoever asked without it. */
  static final String SECURE_ADDRESS = "secureAddress";

  /** Whether whoever reads the page may change nothing on it. */
  static final String READ_ONLY = "accord.read-only";

  /** There where the same page is for everyone, whoever asks for it and however. */
  public static final String OF_EVERYONE = "accord.of-everyone";

  /** What the address of the request is, for {@link ParameterFilter}. */
  static final String FOUND = "accord.found";

  private final transient Addresses addresses = new Addresses();

  @Inject private transient Caller caller;
  @Inject private transient AuditTrail audit;
  @Inject private transient Summits summits;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    caller.comesFrom(request.getRemoteAddr());
    String path = path(request);
    Optional<Found> found = addresses.find(path).filter(this::isOffered);
    if (path.equals("/")) {
      response.setHeader("Vary", "Accept-Language");
      response.sendRedirect("/" + preferred(request, summits.offered()).tag());
    } else if (found.isPresent()) {
      lead(found.get(), path, request, response);
    } else {
      request.setAttribute(LANGUAGE, languageOf(path, request));
      if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/"))
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      else chain.doFilter(request, response);
    }
  }

  /** The desk's languages lead everywhere; of the others those that the organisers chose. */
  private boolean isOffered(Found found) {
    return Addresses.language(found)
        .map(asked -> SiteLanguages.HOUSE.contains(asked) || summits.offered().contains(asked))
        .orElse(true);
  }

  static String path(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  private void lead(
      Found found, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Address address = found.address();
    Language language = Addresses.language(found).orElseGet(() -> preferred(request));
    request.setAttribute(LANGUAGE, language);
    if (address.https() && !request.isSecure() && !isFromThisMachine(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      request.setAttribute(SECURE_ADDRESS, secure(path, request));
      request.getRequestDispatcher("/site/only-https.xhtml").forward(request, response);
    } else if (address.isForEveryone() || address.who().stream().anyMatch(request::isUserInRole)) {
      if (!address.isForEveryone() || isSecret(found)) keepToTheReader(response);
      if (isOfEveryone(found)) request.setAttribute(OF_EVERYONE, true);
      request.setAttribute(FOUND, found);
      request.setAttribute(READ_ONLY, isReadOnly(address, request));
      String page = address.view() + query(found.variables());
      request.getRequestDispatcher(page).forward(request, response);
    } else if (request.getUserPrincipal() == null) {
      response.sendRedirect(signIn(path, language, request));
    } else {
      audit.recordOfStranger("access.refused", path, null);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Whether it is the right to look alone that opens the address. */
  private static boolean isReadOnly(Address address, HttpServletRequest request) {
    return !address.isForEveryone()
        && address.who().stream()
            .filter(right -> !right.equals(Right.READ))
            .noneMatch(request::isUserInRole);
  }

  /** A post from nobody is one from somebody whose session has ended meanwhile. */
  private static String signIn(String path, Language language, HttpServletRequest request) {
    String query = request.getQueryString();
    String next = query == null ? path : path + "?" + query;
    String ended = request.getMethod().equals("POST") ? "&ended=1" : "";
    return "/" + language.tag() + "/sign-in?next=" + encode(next) + ended;
  }

  /** Whether whoever knows the address may do what it is for. */
  private static boolean isSecret(Found found) {
    return found.variables().containsKey("token");
  }

  /** Without a language in its address, it is the reader's browser that names one. */
  private static boolean isOfEveryone(Found found) {
    Address address = found.address();
    return address.isForEveryone()
        && !address.https()
        && !isSecret(found)
        && found.variables().containsKey("lang");
  }

  private static void keepToTheReader(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  private static String query(Map<String, String> variables) {
    return variables.entrySet().stream()
        .map(variable -> variable.getKey() + "=" + encode(variable.getValue()))
        .collect(Collectors.joining("&", variables.isEmpty() ? "" : "?", ""));
  }

  /** A request that a proxy passes on comes from another machine, whatever it says. */
  public static boolean isFromThisMachine(HttpServletRequest request) throws IOException {
    return request.getHeader("X-Forwarded-For") == null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }

  private static String secure(String path, HttpServletRequest request) {
    String base = Settings.baseUrl();
    if (base.startsWith("https://")) return base + path;
    return "https://"
        + request.getServerName()
        + ":"
        + Settings.number("accord.https.port", 8443)
        + path;
  }

  /** The language of a path that need not be an address. */
  public static Language languageOf(String path, HttpServletRequest request) {
    String first = Address.segments(path).get(0);
    return SiteLanguages.ALL.stream()
        .filter(language -> language.tag().equals(first))
        .findFirst()
        .orElseGet(() -> preferred(request));
  }

  /** Chinese for readers of Chinese, whichever they name first; English for everyone else. */
  private static Language preferred(HttpServletRequest request) {
    return preferred(request, SiteLanguages.HOUSE);
  }

  private static Language preferred(HttpServletRequest request, List<Language> offered) {
    String first = request.getLocale().getLanguage();
    return offered.stream()
        .filter(language -> language.locale().getLanguage().equals(first))
        .findFirst()
        .orElse(Language.EN);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
