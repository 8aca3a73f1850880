package city.accord.web.delegation;

import city.accord.web.UnreadBody;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads whoever sends a photo that no form takes back to the registration, which says so; without
 * it the server's bare 413 would be the answer.
 */
@WebFilter(
    urlPatterns = {
      "/delegation/invitation.xhtml",
      "/delegation/own-member.xhtml",
      "/attendee/own-answers.xhtml",
      "/attendee/register.xhtml",
      "/attendee/own-registration.xhtml",
      "/attendee/answers.xhtml"
    },
    dispatcherTypes = DispatcherType.FORWARD,
    asyncSupported = true)
public class HugePhotoFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** What the forms of the site take, in bytes, with room for what stands around the file. */
  private static final long MAX_BYTES = 31_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= MAX_BYTES) {
      chain.doFilter(request, response);
      return;
    }
    UnreadBody.discard(request, 4 * MAX_BYTES);
    response.setHeader("Connection", "close");
    Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    response.sendRedirect(address + "?" + withReason(request));
  }

  /** The query that led to the form, so that it is the same form that comes back. */
  private static String withReason(HttpServletRequest request) {
    String reason = "photo=too-large";
    String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    if (query == null) return reason;
    return query.contains(reason) ? query : query + "&" + reason;
  }
}
