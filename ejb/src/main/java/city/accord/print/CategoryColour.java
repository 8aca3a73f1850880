package city.accord.print;

import city.accord.summit.Hue;
import city.accord.typeset.Colour;

/** The colours of categories on paper: as pages show them in light. */
final class CategoryColour {

  private CategoryColour() {}

  static Colour of(Hue hue) {
    return new Colour(
        switch (hue) {
          case INDIGO -> 0x1b2f6e;
          case GREEN -> 0x2f6b4f;
          case OCHRE -> 0x80560a;
          case TEAL -> 0x0f6670;
          case VIOLET -> 0x6b3a8c;
          case ROSE -> 0xa02862;
          case BROWN -> 0x6e4630;
          case BLUE -> 0x2359a8;
          case OLIVE -> 0x5a6116;
          case SLATE -> 0x4a5a6a;
        });
  }
}
