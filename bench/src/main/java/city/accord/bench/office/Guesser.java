package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.UncheckedIOException;
import org.jsoup.HttpStatusException;

/** A stranger who guesses the password of an account on the sign-in page. */
public final class Guesser {

  private final Visitor stranger;

  /** Opens the page and fills it in. */
  public Guesser(Summit summit, String email) {
    stranger = new Visitor(summit.http());
    stranger.open("/en/sign-in");
    stranger.fill("[name$=email]", email);
    stranger.fill("[name$=password]", "not the password");
  }

  /** Sends it; what the server says: the message on the page, or a status. */
  public String guess() {
    try {
      stranger.press("Sign in");
      return stranger.find("[role=alert], .message").text();
    } catch (UncheckedIOException refused) {
      if (refused.getCause() instanceof HttpStatusException status)
        return "status " + status.getStatusCode();
      throw refused;
    }
  }
}
