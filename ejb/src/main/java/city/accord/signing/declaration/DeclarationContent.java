package city.accord.signing.declaration;

import city.accord.Sha256;
import city.accord.signing.canonical.CanonicalJson;
import java.time.LocalDate;

/**
 * All that is frozen in a version of a declaration: its name and date, its texts, and the layout
 * with each slot's aspect ratio.
 */
public record DeclarationContent(
    String slug, LocalDate dated, DeclarationTexts texts, Layout layout) {

  /** The canonical form (RFC 8785) that is hashed, sealed and kept. */
  public String canonical() {
    return CanonicalJson.of(ContentJson.write(this));
  }

  /** SHA-256 of the canonical form. */
  public String hash() {
    return Sha256.hex(canonical());
  }

  /** Reads a canonical form back. */
  public static DeclarationContent parse(String canonical) {
    return ContentJson.readContent(CanonicalJson.parse(canonical));
  }
}
