package city.accord.web.site;

import city.accord.NotThere;
import city.accord.emblem.EmblemImage;
import city.accord.emblem.Emblems;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flag or an emblem, at {@code /emblem/{hash}}. Opened by itself, a drawing may run nothing, load
 * nothing and be framed by nobody; what an address shows never changes.
 */
@WebServlet("/emblem/*")
public class EmblemPicture extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})");

  @Inject private transient Emblems emblems;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!address.matches()) throw new NotThere(request.getPathInfo());
      send(emblems.image(address.group(1)), response);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(EmblemImage image, HttpServletResponse response) throws IOException {
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    // programs and pages of other sites read its address in what is public for them
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentType(image.mediaType());
    response.setContentLength(image.bytes().length);
    response.getOutputStream().write(image.bytes());
  }
}
