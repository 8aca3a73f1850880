package city.accord.web.account;

import city.accord.account.KeptSignIns;
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

/**
 * Signs out whoever signed in too long ago, was signed out at another server or by their own hand
 * elsewhere, and whoever's account was closed, before any page is shown to them.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SignedInFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject private transient KeptSignIns signIns;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (request.getUserPrincipal() == null || session == null || mayGoOn(session)) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    session.invalidate();
    response.sendRedirect((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
  }

  private boolean mayGoOn(HttpSession session) {
    return SignedInSession.of(session).filter(own -> signIns.mayGoOn(own.signIn())).isPresent();
  }
}
