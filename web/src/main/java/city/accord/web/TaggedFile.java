package city.accord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers with a file that everyone may read: whoever has it already is told so, and no more. */
public final class TaggedFile {

  private TaggedFile() {}

  /**
   * @param tag tells the file from what it was before
   * @param file made only where the reader does not have it
   */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      String tag,
      Supplier<byte[]> file)
      throws IOException {
    String quoted = "\"" + tag + "\"";
    response.setHeader("ETag", quoted);
    response.setHeader("Cache-Control", "public, no-cache");
    if (isKnown(request.getHeader("If-None-Match"), quoted)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = file.get();
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean isKnown(String known, String tag) {
    return known != null
        && Stream.of(known.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
