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
import java.time.Clock;

/**
 * Signs out whoever signed in too long ago, and whoever's account was closed, before any page is
 * shown to them.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SignedInFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject private transient Accounts accounts;
  @Inject private transient Clock clock;

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
    SignedInSession signedIn = SignedInSession.of(session);
    return !signedIn.isOver(clock.instant())
        && accounts.mayGoOn(request.getUserPrincipal().getName(), signedIn.renewed());
  }
}
