package city.accord.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;

/** What somebody sends that is too long to be taken: a photo, a copy to be checked. */
public final class UnreadBody {

  private static final System.Logger LOG = System.getLogger(UnreadBody.class.getName());

  private UnreadBody() {}

  /**
   * Reads a body and discards it, up to a bound: a browser whose connection is closed while it
   * sends shows no answer.
   *
   * @param most in bytes; the connection of a client that sends more is closed
   */
  public static void discard(HttpServletRequest request, long most) {
    byte[] discarded = new byte[1 << 16];
    long left = most;
    try (InputStream in = request.getInputStream()) {
      for (int n = in.read(discarded); n >= 0 && left > 0; n = in.read(discarded)) left -= n;
    } catch (IOException e) {
      LOG.log(Level.INFO, "A body was too long to be read: " + e.getMessage());
    }
  }
}
