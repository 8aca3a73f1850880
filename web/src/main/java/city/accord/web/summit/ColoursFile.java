package city.accord.web.summit;

import city.accord.summit.Colour;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of two colours, {@code /colours/b3261e-ff6a55-1f2e3d4c.css}: they stand in its
 * address, with a version of what is made of them, so that a browser may keep it for ever.
 */
@WebServlet("/colours/*")
public class ColoursFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS =
      Pattern.compile("/(preview-)?([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{8})\\.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Colour light = Colour.kept("#" + address.group(2));
    Colour dark = Colour.kept("#" + address.group(3));
    String sheet =
        address.group(1) == null
            ? SiteColours.sheet(light, dark)
            : SiteColours.preview(light, dark);
    response.setContentType("text/css;charset=UTF-8");
    boolean fixed = SiteColours.version(sheet).equals(address.group(4));
    response.setHeader(
        "Cache-Control", fixed ? "public, max-age=31536000, immutable" : "public, no-cache");
    response.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
  }
}
