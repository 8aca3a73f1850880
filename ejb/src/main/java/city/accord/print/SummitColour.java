package city.accord.print;

import city.accord.summit.Accent;
import city.accord.summit.Summit;
import city.accord.typeset.Colour;

/** The summit's own colour on paper: the shade of it that can be read by light. */
final class SummitColour {

  private SummitColour() {}

  /**
   * @param usual what is drawn where nobody chose one
   */
  static Colour of(Summit summit, Colour usual) {
    if (summit.accentLight() == null) return usual;
    city.accord.summit.Colour seal = Accent.byLight(summit.accentLight()).seal();
    return new Colour(seal.red() << 16 | seal.green() << 8 | seal.blue());
  }
}
