package city.accord.text;

/** Text of which no more is kept than there is room for. */
public final class Shortened {

  private Shortened() {}

  /**
   * The first characters of a text, at most so many.
   *
   * @param max in UTF-16 code units; a character of two is kept whole or left out
   */
  public static String to(int max, String text) {
    if (text.length() <= max) return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
  }
}
