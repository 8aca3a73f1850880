package city.accord.web.signing.verify;

import city.accord.signing.seal.CopyVerifier;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it takes to check copies without us: the command, which the build lays beside the server,
 * and the roots that this summit trusts.
 */
@WebServlet("/verify/*")
public class VerifyFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Path COMMAND =
      Path.of(System.getProperty("jboss.home.dir", "."), "accord-verify.jar");

  @Inject private transient CopyVerifier copies;

  static boolean isCommandThere() {
    return Files.isRegularFile(COMMAND);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo());
    if (name.equals("/accord-roots.pem")) {
      byte[] roots = copies.roots().getBytes(StandardCharsets.US_ASCII);
      response.setContentType("application/x-pem-file");
      response.getOutputStream().write(roots);
    } else if (name.equals("/accord-verify.jar") && isCommandThere()) {
      response.setContentType("application/java-archive");
      response.setContentLengthLong(Files.size(COMMAND));
      Files.copy(COMMAND, response.getOutputStream());
    } else response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
