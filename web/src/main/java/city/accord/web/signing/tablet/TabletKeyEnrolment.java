package city.accord.web.signing.tablet;

import city.accord.Refused;
import city.accord.signing.tablet.TabletKeys;
import city.accord.signing.tablet.TabletNotPaired;
import city.accord.web.signing.OwnOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a tablet's page hands in the public half of its key: {@code POST /tablet-key}, the
 * SubjectPublicKeyInfo as it is. 204 taken, 403 no tablet, 409 refused.
 */
@WebServlet("/tablet-key")
public class TabletKeyEnrolment extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int LARGEST = 200;
  private static final String TYPE = "application/octet-stream";

  @Inject private transient TabletKeys keys;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(enrol(request));
  }

  private int enrol(HttpServletRequest request) throws IOException {
    if (isFromElsewhere(request) || !TYPE.equals(request.getContentType()))
      return HttpServletResponse.SC_FORBIDDEN;
    try {
      String token = TabletCookie.of(request).orElse("");
      keys.enrol(token, request.getInputStream().readNBytes(LARGEST));
      return HttpServletResponse.SC_NO_CONTENT;
    } catch (TabletNotPaired gone) {
      return HttpServletResponse.SC_FORBIDDEN;
    } catch (Refused refused) {
      return HttpServletResponse.SC_CONFLICT;
    }
  }

  private static boolean isFromElsewhere(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return OwnOrigin.isForeign(origin == null ? "" : origin, request.getHeader("Host"));
  }
}
