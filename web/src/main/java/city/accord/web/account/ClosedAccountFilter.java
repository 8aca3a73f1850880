package city.accord.web.account;

import city.accord.account.Accounts;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;

/** Signs out whoever is here by an account that was closed, before any page is shown to them. */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class ClosedAccountFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject private transient Accounts accounts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (request.getUserPrincipal() == null || session == null || mayGoOn(request, session)) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    session.invalidate();
    response.sendRedirect((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
  }

  private boolean mayGoOn(HttpServletRequest request, HttpSession session) {
    Instant since = Instant.ofEpochMilli(session.getCreationTime());
    return accounts.mayGoOn(request.getUserPrincipal().getName(), since);
  }
}
