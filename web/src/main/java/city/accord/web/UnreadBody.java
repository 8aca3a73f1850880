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
   * Throws a body away, as much of it as may be: a browser that is cut off while it sends shows no
   * answer.
   *
   * @param most in bytes; who sends more is cut off
   */
  public static void throwAway(HttpServletRequest request, long most) {
    byte[] away = new byte[1 << 16];
    long left = most;
    try (InputStream in = request.getInputStream()) {
      for (int n = in.read(away); n >= 0 && left > 0; n = in.read(away)) left -= n;
    } catch (IOException e) {
      LOG.log(Level.INFO, "A body was too long to be read: " + e.getMessage());
    }
  }
}
