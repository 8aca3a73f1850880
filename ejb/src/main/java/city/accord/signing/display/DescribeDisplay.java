package city.accord.signing.display;

import city.accord.Refused;

/**
 * What a screen is called and what it shows.
 *
 * @param name as the crew knows it; "" where its code is enough
 * @param safe whether everything stands within the safe area of a broadcast picture
 */
public record DescribeDisplay(String name, DisplayPart part, DisplayGround ground, boolean safe) {

  static final int MAX_NAME = 60;

  /**
   * @throws ScreenNameTooLong if it could not be read on the screen
   */
  public DescribeDisplay {
    name = name == null ? "" : name.strip();
    if (name.length() > MAX_NAME) throw new ScreenNameTooLong();
  }

  /** The whole wall on paper, of a screen without a name. */
  public static DescribeDisplay wall() {
    return new DescribeDisplay("", DisplayPart.WALL, DisplayGround.PAPER, false);
  }

  /** The name of a screen has 60 characters at most. */
  public static class ScreenNameTooLong extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }
}
