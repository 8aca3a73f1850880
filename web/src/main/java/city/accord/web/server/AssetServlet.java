package city.accord.web.server;

import city.accord.web.EntityTag;
import city.accord.web.server.Assets.Asset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of {@link Assets}. An address with the present version never shows anything else; by
 * any other, such as one of before an update, a browser asks each time whether the file is new.
 */
@WebServlet("/resources/*")
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS = Pattern.compile("/(?:(v-[0-9a-f]{12})/)?(.+)");

  /** The one script that pages of other sites load: a module, which they may do by CORS alone. */
  private static final String EMBEDDED = "js/accord-programme.js";

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    Optional<Asset> found = address.matches() ? assets.find(address.group(2)) : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (address.group(2).equals(EMBEDDED)) response.setHeader("Access-Control-Allow-Origin", "*");
    boolean fixed = assets.version().equals(address.group(1));
    response.setHeader(
        "Cache-Control", fixed ? "public, max-age=31536000, immutable" : "public, no-cache");
    send(found.get(), request, response);
  }

  private void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!asset.packed().isEmpty()) response.setHeader("Vary", "Accept-Encoding");
    Optional<Coding> coding =
        Coding.preferred(request.getHeader("Accept-Encoding"), asset.packed().keySet());
    // weak: a file is packed more tightly later on (RFC 9110, 8.8.1)
    String tag =
        coding
            .map(one -> "W/\"" + asset.hash() + "-" + one.token() + "\"")
            .orElse("\"" + asset.hash() + "\"");
    response.setHeader("ETag", tag);
    if (EntityTag.isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (asset.type() != null) response.setContentType(asset.type());
    if (coding.isPresent()) {
      byte[] packed = asset.packed().get(coding.get());
      response.setHeader("Content-Encoding", coding.get().token());
      response.setContentLength(packed.length);
      response.getOutputStream().write(packed);
    } else {
      try (InputStream in = assets.open(asset)) {
        in.transferTo(response.getOutputStream());
      }
    }
  }
}
