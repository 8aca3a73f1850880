package city.accord.web.account;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in: until they have been idle for a while, and at most half a day
 * in all. At a desk that several people share both are shorter.
 *
 * @param since they signed in
 * @param renewed when they last ended all sessions but this one; else when they signed in
 * @param shared whether others use the same computer
 */
record SignedInSession(Instant since, Instant renewed, boolean shared) implements Serializable {

  private static final String NAME = "accord.signed-in";

  private static final Duration MAX = Duration.ofHours(12);
  private static final Duration MAX_IDLE = Duration.ofHours(2);
  private static final Duration MAX_SHARED = Duration.ofHours(4);
  private static final Duration MAX_IDLE_SHARED = Duration.ofMinutes(15);

  SignedInSession(Instant since, boolean shared) {
    this(since, since, shared);
  }

  /** A session begun by nobody's sign-in counts from its creation. */
  static SignedInSession of(HttpSession session) {
    return session.getAttribute(NAME) instanceof SignedInSession known
        ? known
        : new SignedInSession(Instant.ofEpochMilli(session.getCreationTime()), false);
  }

  SignedInSession renewed(Instant now) {
    return new SignedInSession(since, now, shared);
  }

  void keepIn(HttpSession session) {
    session.setAttribute(NAME, this);
    session.setMaxInactiveInterval((int) maxIdle().toSeconds());
  }

  Duration maxIdle() {
    return shared ? MAX_IDLE_SHARED : MAX_IDLE;
  }

  boolean isOver(Instant now) {
    return now.isAfter(since.plus(shared ? MAX_SHARED : MAX));
  }
}
