package city.accord.signing.runsheet;

import city.accord.text.LocalizedText;

/**
 * What a cue is to be.
 *
 * @param owner who sees to it
 * @param seconds its planned length
 * @param action what it sets off, or null
 */
public record DescribeCue(
    LocalizedText title, LocalizedText owner, LocalizedText notes, int seconds, CueAction action) {

  static final int MAX_SECONDS = 4 * 60 * 60;

  /**
   * @throws CueWithoutTitle if nobody could call it
   * @throws CueTooLong if it lasts no time, or more than four hours
   */
  public DescribeCue {
    if (title.isEmpty()) throw new CueWithoutTitle();
    if (seconds < 1 || seconds > MAX_SECONDS) throw new CueTooLong();
  }
}
