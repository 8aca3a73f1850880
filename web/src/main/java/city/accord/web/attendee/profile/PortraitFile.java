package city.accord.web.attendee.profile;

import city.accord.NotThere;
import city.accord.attendee.profile.PublicPeople;
import city.accord.web.TaggedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portrait of a person who agreed to it, {@code /portraits/{slug}.jpg}. */
@WebServlet("/portraits/*")
public class PortraitFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern NAME = Pattern.compile("/([a-z0-9-]{1,80})\\.jpg");

  @Inject private transient PublicPeople people;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!name.matches()) throw new NotThere(String.valueOf(request.getPathInfo()));
      String slug = name.group(1);
      String tag = people.one(slug).portrait();
      if (tag == null) throw new NotThere(slug);
      TaggedFile.send(request, response, "image/jpeg", tag, () -> people.portrait(slug));
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
