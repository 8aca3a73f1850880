package city.accord.web.site;

import city.accord.Health;
import city.accord.text.JsonFactory;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells an operator's monitor whether the server can run a summit: 200 or 503, and each part by
 * name. The reasons stand in the log, not here, where anyone may look.
 */
@WebServlet("/health")
public class HealthEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Health health;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Boolean> parts = new TreeMap<>(health.look());
    boolean well = health.isUsable();
    JsonObjectBuilder each = JsonFactory.createObjectBuilder();
    parts.forEach((name, up) -> each.add(name, word(up)));
    JsonObjectBuilder all =
        JsonFactory.createObjectBuilder().add("status", word(well)).add("parts", each);
    response.setStatus(
        well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(all.build().toString());
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
