package city.accord.signing.tablet;

import city.accord.text.Language;

/**
 * A signatory stands by what they wrote.
 *
 * @param strokesHash what the tablet believes to have written, as {@code Ink.hash()}
 * @param language in which they read and agreed
 * @param tabletSignature what the tablet's own key signed; empty where it has none
 */
public record ConfirmInk(
    long attempt, String strokesHash, int pointCount, Language language, byte[] tabletSignature) {

  public ConfirmInk(long attempt, String strokesHash, int pointCount, Language language) {
    this(attempt, strokesHash, pointCount, language, new byte[0]);
  }
}
