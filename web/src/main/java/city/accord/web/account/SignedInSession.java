package city.accord.web.account;

import city.accord.account.SignInLife;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * Whose sign-in a session of this server is for.
 *
 * @param signIn as {@link city.accord.account.KeptSignIns} knows it
 * @param shared whether others use the same computer
 */
record SignedInSession(long signIn, boolean shared) implements Serializable {

  private static final String NAME = "accord.signed-in";

  /** Empty where nobody has signed in. */
  static Optional<SignedInSession> of(HttpSession session) {
    return session != null && session.getAttribute(NAME) instanceof SignedInSession known
        ? Optional.of(known)
        : Optional.empty();
  }

  static boolean isShared(HttpSession session) {
    return of(session).filter(SignedInSession::shared).isPresent();
  }

  void keepIn(HttpSession session) {
    session.setAttribute(NAME, this);
    session.setMaxInactiveInterval((int) SignInLife.of(shared).maxIdle().toSeconds());
  }
}
