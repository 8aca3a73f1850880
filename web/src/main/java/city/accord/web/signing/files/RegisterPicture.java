package city.accord.web.signing.files;

import city.accord.NotThere;
import city.accord.signing.published.PublishedFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All signatures of a published declaration in one picture for print: {@code /register/{slug}.png}.
 * It never changes, so it is drawn once, and one at a time.
 */
@WebServlet("/register/*")
public class RegisterPicture extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int MAX_KEPT = 4;

  @Inject private transient PublishedFiles files;

  private final transient Map<String, byte[]> kept = new LinkedHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo());
    if (!name.matches("/[a-z0-9-]{1,60}\\.png")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(picture(name.substring(1, name.length() - ".png".length())), response);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(byte[] png, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.getOutputStream().write(png);
  }

  private synchronized byte[] picture(String slug) {
    String sealed = files.fingerprint(slug);
    if (!kept.containsKey(sealed)) {
      if (kept.size() == MAX_KEPT) kept.remove(kept.keySet().iterator().next());
      kept.put(sealed, RegisterPng.of(files.written(slug)));
    }
    return kept.get(sealed);
  }
}
