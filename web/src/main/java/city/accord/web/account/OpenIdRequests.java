package city.accord.web.account;

import city.accord.account.OpenIdRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * With what people of one session were sent to the OpenID Connect provider. Each request is
 * answered once, in that session, within ten minutes.
 */
final class OpenIdRequests implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String NAME = "accord.openid-requests";

  /** So many tabs of one browser may wait for an answer at a time. */
  static final int MAX = 8;

  static final Duration LIFE = Duration.ofMinutes(10);

  private final LinkedHashMap<String, Waiting> all = new LinkedHashMap<>();
  private Answered answered;

  /**
   * A request that waits for its answer.
   *
   * @param language of the page from which they were sent
   * @param next where they wanted to go, or null
   */
  record Waiting(OpenIdRequest request, String language, String next) implements Serializable {}

  /** A request, and the parameters that the provider has sent somebody back with. */
  record Answered(Waiting waiting, HashMap<String, List<String>> parameters)
      implements Serializable {}

  /** Those of a session, which remembers them from now on. */
  static OpenIdRequests of(HttpSession session) {
    OpenIdRequests own =
        session.getAttribute(NAME) instanceof OpenIdRequests known ? known : new OpenIdRequests();
    session.setAttribute(NAME, own);
    return own;
  }

  synchronized void keep(OpenIdRequest request, String language, String next) {
    while (all.size() >= MAX) all.remove(all.keySet().iterator().next());
    all.put(request.state(), new Waiting(request, language, next));
  }

  /**
   * Keeps the answer to a request of this session, which is not there a second time.
   *
   * @return the language of the page from which it came; empty if nobody waits for it
   */
  synchronized Optional<String> answer(Map<String, String[]> sent) {
    HashMap<String, List<String>> parameters = new HashMap<>();
    sent.forEach((name, values) -> parameters.put(name, List.of(values)));
    String state = parameters.getOrDefault("state", List.of("")).get(0);
    Waiting waiting = all.remove(state);
    answered = waiting == null ? null : new Answered(waiting, parameters);
    return Optional.ofNullable(waiting).map(Waiting::language);
  }

  /** What was answered last, in time; it is not there a second time. */
  synchronized Optional<Answered> take(Instant now) {
    Optional<Answered> last = Optional.ofNullable(answered);
    answered = null;
    return last.filter(it -> now.isBefore(it.waiting.request().since().plus(LIFE)));
  }
}
