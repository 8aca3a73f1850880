package city.accord.web.signing.wall;

import city.accord.signing.display.DisplaySettings;
import city.accord.signing.display.Displays;
import city.accord.text.JsonFactory;
import city.accord.web.signing.tablet.TabletCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a paired screen asks every second what the desk has said to it: {@code GET
 * /display?size=1920x1080} with its cookie. 404 to whoever is not paired.
 */
@WebServlet("/display")
public class DisplayEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Displays displays;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DisplaySettings> settings =
        TabletCookie.find(request, DisplayCookie.NAME)
            .flatMap(token -> displays.report(token, request.getParameter("size")));
    response.setHeader("Cache-Control", "no-store");
    if (settings.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json(settings.get()));
  }

  private static String json(DisplaySettings settings) {
    return JsonFactory.createObjectBuilder()
        .add("name", settings.name())
        .add("mode", OutputPage.word(settings.mode()))
        .add("identified", settings.identified())
        .add("reloads", settings.reloads())
        .add(
            "look",
            String.join(
                "-",
                OutputPage.word(settings.part()),
                OutputPage.word(settings.ground()),
                settings.safe() ? "safe" : "whole"))
        .build()
        .toString();
  }
}
