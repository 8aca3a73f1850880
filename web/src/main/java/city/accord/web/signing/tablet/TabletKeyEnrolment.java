package city.accord.web.signing.tablet;

import city.accord.Refused;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.RoomAccess;
import city.accord.signing.tablet.TabletKeys;
import city.accord.signing.tablet.TabletKeys.AnotherKeyEnrolled;
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
 * SubjectPublicKeyInfo as it is, or nothing where the page has lost its key. 204 taken, 403 no
 * tablet, 409 refused. The device board shows a tablet that is refused because it has another key.
 */
@WebServlet("/tablet-key")
public class TabletKeyEnrolment extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int MAX_BYTES = 200;
  private static final String TYPE = "application/octet-stream";

  @Inject private transient TabletKeys keys;
  @Inject private transient RoomAccess access;
  @Inject private transient InkRooms rooms;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(enrol(request));
  }

  private int enrol(HttpServletRequest request) throws IOException {
    if (isFromElsewhere(request) || !TYPE.equals(request.getContentType()))
      return HttpServletResponse.SC_FORBIDDEN;
    String token = TabletCookie.of(request).orElse("");
    try {
      keys.enrol(token, request.getInputStream().readNBytes(MAX_BYTES));
      tell(token, false);
      return HttpServletResponse.SC_NO_CONTENT;
    } catch (TabletNotPaired gone) {
      return HttpServletResponse.SC_FORBIDDEN;
    } catch (AnotherKeyEnrolled lost) {
      tell(token, true);
      return HttpServletResponse.SC_CONFLICT;
    } catch (Refused refused) {
      return HttpServletResponse.SC_CONFLICT;
    }
  }

  private void tell(String token, boolean isLost) {
    access
        .tablet(token)
        .ifPresent(tablet -> rooms.tabletKey(tablet.ceremony(), tablet.slot(), isLost));
  }

  private static boolean isFromElsewhere(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return OwnOrigin.isForeign(origin == null ? "" : origin, request.getHeader("Host"));
  }
}
