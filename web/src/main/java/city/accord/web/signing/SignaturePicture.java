package city.accord.web.signing;

import city.accord.NotThere;
import city.accord.signing.published.PublishedFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature for pages without script: {@code /signature/{ceremony}/{slot}/{attempt}.svg}. What an
 * address shows never changes.
 */
@WebServlet("/signature/*")
public class SignaturePicture extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9]{1,18})/([0-9]{1,18})/[0-9]{1,18}\\.svg");

  @Inject private transient PublishedFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    long ceremony = Long.parseLong(address.group(1));
    long slot = Long.parseLong(address.group(2));
    try {
      String svg = InkSvg.of(files.signature(ceremony, slot), files.aspect(ceremony, slot));
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setContentType("image/svg+xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(svg);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
