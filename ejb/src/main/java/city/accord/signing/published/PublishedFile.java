package city.accord.signing.published;

import city.accord.Sha256;
import java.nio.charset.StandardCharsets;

/** A file of the signed declaration, as anyone may take it away and check it. */
public record PublishedFile(String name, String type, byte[] bytes) {

  static PublishedFile pdf(String slug, byte[] bytes) {
    return new PublishedFile(slug + ".pdf", "application/pdf", bytes);
  }

  static PublishedFile pdf(PublishedFileRow row, byte[] bytes) {
    return new PublishedFile(row.name(), "application/pdf", bytes);
  }

  static PublishedFile manifest(String slug, String manifest) {
    return new PublishedFile(
        slug + ".json", "application/json", manifest.getBytes(StandardCharsets.UTF_8));
  }

  /** In lower-case hexadecimal. */
  public String sha256() {
    return Sha256.hex(bytes);
  }
}
