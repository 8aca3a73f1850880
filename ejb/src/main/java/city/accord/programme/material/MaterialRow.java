package city.accord.programme.material;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.Locale;

/**
 * A material as its readers are shown it, and as officers save it again.
 *
 * @param version the one that an officer has seen
 * @param slug of its session
 * @param address of a page of the web; null of a file
 * @param fileName null of a page
 * @param mediaType null of a page
 * @param bytes how long the file is; 0 of a page
 */
public record MaterialRow(
    long id,
    int version,
    String slug,
    LocalizedText title,
    Visibility visibility,
    String address,
    String fileName,
    String mediaType,
    int bytes)
    implements Serializable {

  public boolean isFile() {
    return fileName != null;
  }

  /** What kind of file readers are told it is, such as PDF; empty of a page. */
  public String format() {
    return mediaType == null ? "" : mediaType.replaceAll(".*/", "").toUpperCase(Locale.ROOT);
  }

  /** On which server a page is; empty of a file. */
  public String site() {
    return address == null ? "" : address.replaceAll("^https?://([^/?#]*).*", "$1");
  }

  /** The same under another title, for other readers. */
  public MaterialRow with(LocalizedText newTitle, Visibility newVisibility) {
    return new MaterialRow(
        id, version, slug, newTitle, newVisibility, address, fileName, mediaType, bytes);
  }

  /** The length as readers are told it, in KB of 1,024 bytes, 1 at least. */
  public int kilobytes() {
    return Math.max(1, Math.round(bytes / 1024f));
  }
}
