package city.accord.web.delegation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Leads whoever sends a photo that no form takes back to the registration, which says so; without
 * it the server's bare 413 would be the answer.
 */
@WebFilter(
    urlPatterns = "/delegation/invitation.xhtml",
    dispatcherTypes = DispatcherType.FORWARD,
    asyncSupported = true)
public class HugePhotoFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = Logger.getLogger(HugePhotoFilter.class.getName());

  /** What the forms of the site take, in bytes, with room for what stands around the file. */
  private static final long MOST = 31_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= MOST) {
      chain.doFilter(request, response);
      return;
    }
    throwAway(request);
    response.setHeader("Connection", "close");
    Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    response.sendRedirect(address + "?change=1&photo=too-large");
  }

  /** A browser that is cut off while it sends shows no answer, so as much is read as may be. */
  private static void throwAway(HttpServletRequest request) {
    byte[] away = new byte[1 << 16];
    long left = 4 * MOST;
    try (InputStream in = request.getInputStream()) {
      for (int n = in.read(away); n >= 0 && left > 0; n = in.read(away)) left -= n;
    } catch (IOException e) {
      LOG.log(Level.INFO, "A photo was too long to be read", e);
    }
  }
}
