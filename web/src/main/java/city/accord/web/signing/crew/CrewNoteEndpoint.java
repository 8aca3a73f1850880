package city.accord.web.signing.crew;

import city.accord.signing.crew.CrewNotes;
import city.accord.web.signing.OwnOrigin;
import city.accord.web.signing.tablet.TabletCookie;
import city.accord.web.signing.wall.ScreenToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where a tablet or a screen backstage acknowledges a line of the console: {@code POST /crew-notes}
 * with {@code note}. No page is loaded anew, so that no pen is disturbed. 204 done, 403 from
 * another site, 404 not a line that was shown there.
 */
@WebServlet("/crew-notes")
public class CrewNoteEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient CrewNotes notes;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(acknowledge(request));
  }

  private int acknowledge(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (OwnOrigin.isForeign(origin == null ? "" : origin, request.getHeader("Host")))
      return HttpServletResponse.SC_FORBIDDEN;
    String note = request.getParameter("note");
    boolean done =
        note != null
            && note.matches("[0-9]{1,18}")
            && notes.acknowledge(
                Long.parseLong(note), TabletCookie.of(request).orElse(""), ScreenToken.of(request));
    return done ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_NOT_FOUND;
  }
}
