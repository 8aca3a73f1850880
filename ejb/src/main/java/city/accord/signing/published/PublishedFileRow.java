package city.accord.signing.published;

import city.accord.signing.verify.SealedPages;
import city.accord.text.LocalizedText;

/**
 * What a page says of a file of the signed declaration.
 *
 * @param kind which of the documents of the seal it is, or null for the manifest
 * @param party whose own original it is, or empty
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record PublishedFileRow(
    String name, SealedPages.Kind kind, LocalizedText party, int size, String sha256) {

  public int kilobytes() {
    return Math.max(1, Math.round(size / 1000f));
  }
}
