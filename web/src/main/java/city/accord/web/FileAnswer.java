package city.accord.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers with a file, for this reader alone, kept by no cache: the one way in which a page does.
 * Nothing is said of the file before the whole of it is made, so that one whose making is refused
 * or fails leaves an error, with a page that says why, and neither half a file nor an empty one.
 */
public final class FileAnswer {

  private FileAnswer() {}

  /** Makes a file. */
  @FunctionalInterface
  public interface Making {

    void write(OutputStream out) throws IOException;
  }

  /**
   * Answers once the whole file is made.
   *
   * @param type in terms of RFC 9110, with the character set of a text
   * @param disposition in terms of RFC 6266; null for what is shown within a page
   */
  public static void send(String type, String disposition, Making making) throws IOException {
    Path file = Files.createTempFile("accord", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        making.write(out);
      }
      ExternalContext external = begin(type, disposition);
      external.setResponseHeader("Content-Length", String.valueOf(Files.size(file)));
      Files.copy(file, external.getResponseOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Answers with what is made already. */
  public static void send(String type, String disposition, byte[] content) throws IOException {
    ExternalContext external = begin(type, disposition);
    external.setResponseContentLength(content.length);
    external.getResponseOutputStream().write(content);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /**
   * Answers with somebody's file: to be kept, never to be shown within the site.
   *
   * @param name as its reader keeps it, in any script
   * @param type the one that its content has shown
   */
  public static void download(String name, String type, byte[] content) throws IOException {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    send(type, attached("file") + "; filename*=UTF-8''" + encoded, content);
  }

  /** Answers that there is no such file. */
  public static void none() throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    context.responseComplete();
  }

  private static ExternalContext begin(String type, String disposition) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.setResponseHeader("Cache-Control", "private, no-store");
    external.setResponseHeader("X-Content-Type-Options", "nosniff");
    if (disposition != null) external.setResponseHeader("Content-Disposition", disposition);
    external.setResponseContentType(type);
    return external;
  }

  /**
   * @param name in ASCII
   */
  public static String attached(String name) {
    return "attachment; filename=\"" + name + "\"";
  }
}
