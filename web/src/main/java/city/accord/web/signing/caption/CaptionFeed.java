package city.accord.web.signing.caption;

import city.accord.signing.caption.CaptionLine;
import city.accord.signing.caption.Captions;
import city.accord.text.JsonFactory;
import city.accord.web.signing.wall.ScreenToken;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The newest lines of captions, {@code GET /caption-feed}, which phones and screens ask for every
 * second; and where a captioner's page sends a line: {@code POST} with {@code token} and {@code
 * words}, or with {@code back} to take the last one back. All phones are answered from one look a
 * second; a screen that may be paired is answered for itself.
 */
@WebServlet("/caption-feed")
public class CaptionFeed extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Duration FRESH = Duration.ofMillis(700);
  private static final int TOO_MANY = 429;

  @Inject private transient Captions captions;
  @Inject private transient Clock clock;

  private transient volatile Look last = new Look(Instant.EPOCH, List.of());

  private record Look(Instant at, List<CaptionLine> lines) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String screen = ScreenToken.of(request);
    List<CaptionLine> lines = screen.isEmpty() ? forEveryone() : captions.read(screen);
    Instant now = clock.instant();
    JsonArrayBuilder all = JsonFactory.createArrayBuilder();
    for (CaptionLine line : lines)
      all.add(
          JsonFactory.createObjectBuilder()
              .add("id", line.id())
              .add("language", line.language().tag())
              .add("age", Math.max(0, Duration.between(line.writtenAt(), now).toMillis()))
              .add("words", line.words()));
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(all.build().toString());
  }

  private List<CaptionLine> forEveryone() {
    Look known = last;
    Instant now = clock.instant();
    if (Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) return known.lines();
    Look fresh = new Look(now, captions.read(""));
    last = fresh;
    return fresh.lines();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String token = request.getParameter("token");
    response.setHeader("Cache-Control", "no-store");
    if (token == null || captions.open(token).isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean done =
        request.getParameter("back") != null
            ? captions.takeBack(token)
            : captions.write(token, request.getParameter("words"));
    response.setStatus(done ? HttpServletResponse.SC_NO_CONTENT : TOO_MANY);
  }
}
