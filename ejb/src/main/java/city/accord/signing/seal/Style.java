package city.accord.signing.seal;

import city.accord.signing.glyph.Face;
import city.accord.text.Language;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param tracking space added after each character, in points
 */
record Style(Face face, double size, Colour colour, Language language, double tracking) {

  Style(Face face, double size, Colour colour, Language language) {
    this(face, size, colour, language, 0);
  }

  Style sized(double other) {
    return new Style(face, other, colour, language, tracking);
  }

  Style in(Language other) {
    return new Style(face, size, colour, other, tracking);
  }
}
