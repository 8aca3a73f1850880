package city.accord.web.account;

import city.accord.web.AddressFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where the OpenID Connect provider sends people back. Its answer goes from the address into their
 * session, so that no code stays in the history of a browser.
 */
@WebServlet("/sign-in/openid/return")
public class OpenIdReturn extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!request.isSecure() && !AddressFilter.isFromThisMachine(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<String> begun =
        Optional.ofNullable(request.getSession(false))
            .map(OpenIdRequests::of)
            .flatMap(requests -> requests.answer(request.getParameterMap()));
    String language =
        begun.orElseGet(() -> AddressFilter.languageOf(request.getServletPath(), request).tag());
    response.sendRedirect("/" + language + "/sign-in/openid/done");
  }
}
