package city.accord.web.press;

import city.accord.press.list.PressList;
import city.accord.web.AddressFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where mail programs unsubscribe their readers with one click (RFC 8058): {@code
 * /press-list/{token}}. Whoever opens it in a browser is led to the page.
 */
@WebServlet("/press-list/*")
public class PressListLeave extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{20,100})");

  @Inject private transient PressList list;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher token = TOKEN.matcher(String.valueOf(request.getPathInfo()));
    if (!token.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(
        "/"
            + AddressFilter.languageOf(request.getServletPath(), request).tag()
            + "/press-list/"
            + token.group(1));
  }

  /** Says the same for a link that has done its work, since mail programs ask twice. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher token = TOKEN.matcher(String.valueOf(request.getPathInfo()));
    if (!token.matches()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
    else if (!"One-Click".equals(request.getParameter("List-Unsubscribe")))
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    else {
      list.leave(token.group(1));
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }
}
