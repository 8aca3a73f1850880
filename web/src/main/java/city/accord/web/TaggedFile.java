package city.accord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

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
    if (isThere(request, response, tag)) return;
    byte[] bytes = file.get();
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /**
   * Whether the reader has the file already and has been told so; the answer carries its tag. A
   * file may be withdrawn or called back, so that whoever has it asks again.
   *
   * @param tag tells the file from what it was before
   */
  public static boolean isThere(
      HttpServletRequest request, HttpServletResponse response, String tag) {
    String quoted = "\"" + tag + "\"";
    response.setHeader("ETag", quoted);
    response.setHeader("Cache-Control", "public, no-cache");
    boolean known = EntityTag.isKnown(request.getHeader("If-None-Match"), quoted);
    if (known) response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return known;
  }
}
