package city.accord.web.site;

import city.accord.DatabaseWatch;
import city.accord.account.ApiCaller;
import city.accord.account.ApiScope;
import city.accord.account.ApiTokens;
import city.accord.account.ApiTokens.TokenNotValid;
import city.accord.account.Brake.TooManyTries;
import city.accord.programme.OnTheDay;
import city.accord.programme.Releases;
import city.accord.programme.material.SessionMaterials;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.web.AddressFilter;
import city.accord.web.OutageFilter;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What programs read, and change in the draft: by a token in the header alone, never by a cookie,
 * so that no page of another site reads it in somebody's name. See docs/api.md.
 */
@WebServlet({"/api", "/api/*"})
public class ApiEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9_~+/.=-]{1,200})");

  /** Each address, and the scope that it asks for. */
  static final Map<String, String> SCOPES =
      Map.of(
          "/v1/programme",
          ApiScope.PROGRAMME,
          "/v1/signatories",
          ApiScope.SIGNATORIES,
          ApiDraft.DRAFT,
          ApiScope.DRAFT,
          ApiDraft.SESSIONS,
          ApiScope.DRAFT,
          ApiDraft.PLACE,
          ApiScope.DRAFT);

  private static final String CALLER = "accord.api.caller";

  @Inject private transient DatabaseWatch database;
  @Inject private transient ApiTokens tokens;
  @Inject private transient ApiRate rate;
  @Inject private transient Summits summits;
  @Inject private transient Releases releases;
  @Inject private transient OnTheDay day;
  @Inject private transient SessionMaterials materials;
  @Inject private transient PublishedDeclarations declarations;
  @Inject private transient ApiDraft draft;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Authorization");
    Optional<ApiProblem> problem = problem(request, response);
    if (problem.isPresent()) problem.get().answer(response);
    else answer(request, response);
  }

  private Optional<ApiProblem> problem(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!database.isUsable()) {
      response.setHeader("Retry-After", OutageFilter.RETRY_SECONDS);
      return Optional.of(ApiProblem.AWAY);
    }
    List<String> allowed =
        ApiDraft.isChanged(address(request)) ? List.of("POST") : List.of("GET", "HEAD");
    if (!allowed.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", allowed));
      return Optional.of(ApiProblem.NOT_ALLOWED);
    }
    if (!request.isSecure() && !AddressFilter.isFromThisMachine(request))
      return Optional.of(ApiProblem.ONLY_HTTPS);
    Optional<String> token = token(request);
    if (token.isEmpty()) return Optional.of(ApiProblem.NO_TOKEN);
    try {
      return problem(tokens.admit(token.get(), request.getRemoteAddr()), request, response);
    } catch (TokenNotValid e) {
      return Optional.of(ApiProblem.NOT_VALID);
    } catch (TooManyTries e) {
      response.setHeader("Retry-After", String.valueOf(e.arguments().get(0)));
      return Optional.of(ApiProblem.TOO_MANY);
    }
  }

  private Optional<ApiProblem> problem(
      ApiCaller caller, HttpServletRequest request, HttpServletResponse response) {
    Duration wait = rate.count(caller.tokenId());
    if (wait.isZero() && ApiDraft.isChanged(address(request)))
      wait = rate.countChange(caller.tokenId());
    if (!wait.isZero()) {
      response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
      return Optional.of(ApiProblem.TOO_MANY);
    }
    request.setAttribute(CALLER, caller);
    String scope = SCOPES.get(address(request));
    if (scope == null) return Optional.of(ApiProblem.NOT_THERE);
    return caller.scopes().contains(scope) ? Optional.empty() : Optional.of(ApiProblem.OTHER_SCOPE);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Summit> summit = summits.find();
    if (summit.isEmpty()) {
      ApiProblem.NOT_THERE.answer(response);
      return;
    }
    if (SCOPES.get(address(request)).equals(ApiScope.DRAFT)) {
      draft.answer((ApiCaller) request.getAttribute(CALLER), summit.get(), request, response);
      return;
    }
    JsonObject found =
        switch (request.getPathInfo()) {
          case "/v1/programme" ->
              ApiJson.of(
                  releases.latest(),
                  day.besideThePlan(),
                  materials.published(),
                  summit.get().zone());
          default -> ApiJson.of(declarations.of(summit.get().id()));
        };
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(found.toString());
  }

  /** As {@link #SCOPES} has it. */
  private static String address(HttpServletRequest request) {
    return ApiDraft.PLACED
        .matcher(String.valueOf(request.getPathInfo()))
        .replaceFirst(ApiDraft.PLACE);
  }

  private static Optional<String> token(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) return Optional.empty();
    Matcher matcher = BEARER.matcher(header.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
