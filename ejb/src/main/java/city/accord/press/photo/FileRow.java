package city.accord.press.photo;

/**
 * What a page says of a photograph in one size.
 *
 * @param length in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record FileRow(PhotographSize size, int width, int height, int length, String sha256) {

  public int kilobytes() {
    return Math.max(1, Math.round(length / 1000f));
  }
}
