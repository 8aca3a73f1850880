package city.accord.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file that came with a form. */
public final class SentFile {

  private SentFile() {}

  /** Whether a file was chosen and has something in it. */
  public static boolean isThere(Part file) {
    return file != null && file.getSize() > 0;
  }

  /** All of it, or null where none was chosen. */
  public static byte[] bytes(Part file) throws IOException {
    return bytes(file, Integer.MAX_VALUE);
  }

  /**
   * @param most so many bytes are read at most
   * @return its beginning, or null where none was chosen
   */
  public static byte[] bytes(Part file, int most) throws IOException {
    if (!isThere(file)) return null;
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(most);
    }
  }
}
