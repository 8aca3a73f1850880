package city.accord.web.signing.files;

import city.accord.NotThere;
import city.accord.signing.published.PublishedFile;
import city.accord.signing.published.PublishedFiles;
import city.accord.web.TaggedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The signed declaration as files: {@code /declarations/{slug}.pdf}, the parties' own originals,
 * the certified copy, and the manifest.
 */
@WebServlet("/declarations/*")
public class DeclarationFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient PublishedFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    try {
      send(named(name), request, response);
    } catch (NotThere unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The documents of one seal are named after the declaration, each with its own ending. */
  private PublishedFile named(String name) {
    String stem = name.replaceFirst("\\.(pdf|json)$", "");
    String slug = stem.replaceFirst("-(original-\\d+|certified-copy)$", "");
    try {
      return files.named(slug, name);
    } catch (NotThere other) {
      if (slug.equals(stem)) throw other;
      return files.named(stem, name);
    }
  }

  /**
   * A later timestamp changes the file: whoever has it asks again, and is told if it is the same.
   */
  private static void send(
      PublishedFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
    TaggedFile.send(request, response, file.type(), file.sha256(), file::bytes);
  }
}
