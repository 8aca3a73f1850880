package city.accord.attendee.profile;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import java.io.Serializable;

/**
 * What is written of a person for everyone to read.
 *
 * @param agreed whether the person agrees to be shown
 * @param biography in each language; may be empty
 * @param portrait whether their portrait may be shown, and given to the press
 * @param credit who took the portrait
 */
public record WriteProfile(boolean agreed, LocalizedText biography, boolean portrait, String credit)
    implements Serializable {

  /** What nobody has written yet. */
  public static final WriteProfile NOTHING =
      new WriteProfile(false, LocalizedText.EMPTY, false, "");

  public WriteProfile {
    credit = credit == null ? "" : credit.strip();
  }

  /**
   * @throws PortraitWithoutCredit where the press would not know whose picture it is
   */
  void requireWhole() {
    VisibleText.require(credit);
    if (portrait && VisibleText.isBlank(credit)) throw new PortraitWithoutCredit();
  }

  /** Nobody prints a portrait without saying who took it. */
  public static class PortraitWithoutCredit extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "credit";
    }
  }
}
