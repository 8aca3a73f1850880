package city.accord.web.account;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and whose code is still awaited, for five minutes.
 *
 * @param since the password was given
 * @param shared whether others use the same computer
 * @param next where they wanted to go, or null
 */
record PendingSignIn(String email, Instant since, boolean shared, String next)
    implements Serializable {

  private static final String NAME = "accord.pending-sign-in";
  private static final Duration MAX = Duration.ofMinutes(5);

  static Optional<PendingSignIn> of(HttpSession session, Instant now) {
    if (session == null || !(session.getAttribute(NAME) instanceof PendingSignIn pending))
      return Optional.empty();
    return Optional.of(pending).filter(it -> now.isBefore(it.since.plus(MAX)));
  }

  void keepIn(HttpSession session) {
    session.setAttribute(NAME, this);
  }

  static void forget(HttpSession session) {
    session.removeAttribute(NAME);
  }
}
