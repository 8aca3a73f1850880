package city.accord.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file that somebody sent. What it is, its content tells; name and type as sent are a stranger's
 * words.
 */
public record Upload(String name, byte[] content) {

  public static final int MAX_MEGABYTES = 8;

  public static final int MAX_BYTES = MAX_MEGABYTES * 1_048_576;

  private static final int MAX_NAME = 120;

  public boolean isTooLarge() {
    return content.length > MAX_BYTES;
  }

  /** The media type that the content shows; null where it is no PDF, JPEG or PNG. */
  public String type() {
    if (begins(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) return "image/png";
    if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
    if (begins('%', 'P', 'D', 'F', '-') && ends("%%EOF")) return "application/pdf";
    return null;
  }

  /** The name without what folders, headers and command lines would read in it. */
  public String safeName() {
    String plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
    plain = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]", "_").strip();
    if (plain.length() > MAX_NAME) plain = plain.substring(plain.length() - MAX_NAME);
    return plain.isEmpty() ? "file" : plain;
  }

  private boolean begins(int... signature) {
    if (content.length < signature.length) return false;
    for (int i = 0; i < signature.length; i++)
      if ((content[i] & 0xff) != signature[i]) return false;
    return true;
  }

  private boolean ends(String mark) {
    int from = Math.max(0, content.length - 1024);
    byte[] tail = Arrays.copyOfRange(content, from, content.length);
    return new String(tail, StandardCharsets.ISO_8859_1).contains(mark);
  }
}
