package city.accord.web.press;

import city.accord.NotThere;
import city.accord.press.photo.PhotographRoom;
import city.accord.press.photo.PhotographRoom.Given;
import city.accord.press.photo.PhotographSize;
import city.accord.web.TaggedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A photograph for the press as a file, {@code /photographs/{id}/{thumb|screen|print}.jpg}. */
@WebServlet("/photographs/*")
public class PhotographFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern NAME =
      Pattern.compile("/([1-9]\\d{0,17})/(thumb|screen|print)\\.jpg");

  @Inject private transient PhotographRoom room;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!name.matches()) throw new NotThere(String.valueOf(request.getPathInfo()));
      PhotographSize size = PhotographSize.valueOf(name.group(2).toUpperCase(Locale.ROOT));
      Given file = room.file(Long.parseLong(name.group(1)), size);
      TaggedFile.send(request, response, "image/jpeg", file.sha256(), file::jpeg);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
