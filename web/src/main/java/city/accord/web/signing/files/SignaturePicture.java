package city.accord.web.signing.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.NotThere;
import city.accord.signing.published.PublicReplay;
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
 * A signature, at {@code /signature/{ceremony}/{slot}/{attempt}}: {@code .svg} for pages without
 * script, from the seal on; {@code .png} for print and {@code .json} to replay it, once it is
 * published, of what a pen wrote. What an address shows never changes.
 */
@WebServlet("/signature/*")
public class SignaturePicture extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9]{1,18})/([0-9]{1,18})/[0-9]{1,18}\\.(svg|png|json)");

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
      send(ceremony, slot, address.group(3), response);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(long ceremony, long slot, String kind, HttpServletResponse response)
      throws IOException {
    if (kind.equals("svg")) {
      String svg = files.picture(ceremony, slot);
      send("image/svg+xml;charset=UTF-8", svg.getBytes(UTF_8), response);
      return;
    }
    double aspect = files.aspect(ceremony, slot);
    PublicReplay replay = files.replay(ceremony, slot);
    if (replay.ink().isTyped()) throw new NotThere(slot);
    if (kind.equals("png")) send("image/png", InkPng.of(replay.ink(), aspect), response);
    else {
      String json = ReplayJson.of(replay, Math.round(aspect * 1000));
      send("application/json", json.getBytes(UTF_8), response);
    }
  }

  private static void send(String type, byte[] bytes, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
