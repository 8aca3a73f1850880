package city.accord.web.signing;

import city.accord.signing.verify.Verifier;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one file of a plain form (RFC 7578), read without anything being stored, and no further than
 * it may be long. A body that is too long is read to its end all the same, up to a bound: a browser
 * whose sending is cut off shows no answer.
 */
final class SentFile {

  /** Room for what stands around the file in the form, in bytes. */
  private static final int AROUND = 1 << 16;

  private static final long PATIENCE = 512L << 20;

  private SentFile() {}

  /**
   * The file of a request; empty where none was chosen.
   *
   * @throws TooLong if it is longer than any sealed declaration
   */
  static Optional<byte[]> of(HttpServletRequest request) throws IOException, TooLong {
    String type = request.getContentType();
    int at = type == null ? -1 : type.indexOf("boundary=");
    if (at < 0 || !type.startsWith("multipart/form-data")) return Optional.empty();
    String boundary = type.substring(at + 9).split(";")[0].replace("\"", "").strip();
    byte[] body = body(request);
    byte[] end = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int head = find(body, "name=\"copy\"".getBytes(StandardCharsets.ISO_8859_1), 0);
    if (head < 0) return Optional.empty();
    int start = find(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), head) + 4;
    int stop = find(body, end, Math.max(0, start - 2));
    if (start < 4 || stop <= start) return Optional.empty();
    if (stop - start > Verifier.LARGEST) throw new TooLong();
    return Optional.of(java.util.Arrays.copyOfRange(body, start, stop));
  }

  private static byte[] body(HttpServletRequest request) throws IOException, TooLong {
    try (InputStream in = request.getInputStream()) {
      byte[] body = in.readNBytes(Verifier.LARGEST + AROUND);
      if (in.read() < 0) return body;
      byte[] away = new byte[1 << 16];
      long left = PATIENCE;
      for (int count = in.read(away); count >= 0 && left > 0; count = in.read(away)) left -= count;
      throw new TooLong();
    } catch (IOException e) {
      if (request.getContentLengthLong() > Verifier.LARGEST) throw new TooLong();
      throw e;
    }
  }

  private static int find(byte[] in, byte[] wanted, int from) {
    outer:
    for (int i = from; i + wanted.length <= in.length; i++) {
      for (int k = 0; k < wanted.length; k++) if (in[i + k] != wanted[k]) continue outer;
      return i;
    }
    return -1;
  }

  /** The file is longer than any sealed declaration. */
  static final class TooLong extends Exception {

    private static final long serialVersionUID = 1;
  }
}
