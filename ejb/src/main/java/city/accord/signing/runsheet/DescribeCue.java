package city.accord.signing.runsheet;

import city.accord.Refused;
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

  /** A cue has a title, or nobody could call it. */
  public static class CueWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** A cue lasts from a second to four hours. */
  public static class CueTooLong extends Refused {

    private static final long serialVersionUID = 1;
  }
}
