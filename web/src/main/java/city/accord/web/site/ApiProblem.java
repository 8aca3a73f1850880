package city.accord.web.site;

import city.accord.text.JsonFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why the API does not answer what it was asked, as problem details (RFC 9457). */
enum ApiProblem {
  NO_TOKEN(
      401,
      "No token",
      "Send an API token in the header: Authorization: Bearer accord_… . Cookies are not taken.",
      "Bearer realm=\"accord\""),
  NOT_VALID(
      401,
      "Token not valid",
      "The token is unknown, expired or revoked, or its owner's account is closed.",
      "Bearer realm=\"accord\", error=\"invalid_token\""),
  OTHER_SCOPE(
      403,
      "Scope missing",
      "The token works, and does not have the scope that this address asks for.",
      "Bearer realm=\"accord\", error=\"insufficient_scope\""),
  ONLY_HTTPS(403, "HTTPS only", "From another machine, call over HTTPS. Replace this token.", null),
  NOT_UNDERSTOOD(400, "Not understood", "The body is not what docs/api.md says.", null),
  NOT_THERE(404, "Not there", "The API has no such address; see docs/api.md.", null),
  NOT_ALLOWED(405, "Method not allowed", "This address takes what Allow says, and no more.", null),
  CHANGED_MEANWHILE(
      409, "Changed meanwhile", "The draft has another version of it: read that first.", null),
  TOO_LARGE(413, "Too large", "A body may have 64 KB.", null),
  NOT_JSON(415, "Not JSON", "Send the body as application/json.", null),
  REFUSED(422, "Refused", "A rule of the programme forbids it.", null),
  TOO_MANY(429, "Too many calls", "Wait as many seconds as Retry-After says.", null),
  AWAY(503, "Database away", "Try again after as many seconds as Retry-After says.", null);

  private final int status;
  private final String title;
  private final String detail;
  private final String challenge;

  ApiProblem(int status, String title, String detail, String challenge) {
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.challenge = challenge;
  }

  void answer(HttpServletResponse response) throws IOException {
    answer(response, detail);
  }

  /**
   * @param said what is wrong, where that is known better
   */
  void answer(HttpServletResponse response, String said) throws IOException {
    response.setStatus(status);
    if (challenge != null) response.setHeader("WWW-Authenticate", challenge);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            JsonFactory.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", said)
                .build()
                .toString());
  }
}
