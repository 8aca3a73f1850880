package city.accord.signing.published;

/**
 * What a page says of a file of the signed declaration.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record PublishedFileRow(String name, int size, String sha256) {

  public int kilobytes() {
    return Math.max(1, Math.round(size / 1000f));
  }
}
