package city.accord.web.press;

import city.accord.NotThere;
import city.accord.press.KitRow;
import city.accord.press.KitZip;
import city.accord.press.PressKits;
import city.accord.web.TaggedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The press kit as a file, {@code /press-kits/{id}.zip}, packed while it is sent. */
@WebServlet("/press-kits/*")
public class PressKitFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern NAME = Pattern.compile("/([1-9]\\d{0,17})\\.zip");

  @Inject private transient PressKits kits;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!name.matches()) throw new NotThere(String.valueOf(request.getPathInfo()));
      send(kits.kit(Long.parseLong(name.group(1))), request, response);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(KitRow kit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // its bytes never change
    if (TaggedFile.isThere(request, response, "press-kit-" + kit.id())) return;
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"press-kit.zip\"");
    response.setContentLengthLong(kit.size());
    KitZip.write(
        kits.entries(kit.id()),
        kit.askedAt(),
        (files, position) -> kits.parts(kit.id(), files, position),
        response.getOutputStream());
  }
}
