package city.accord.typeset;

import city.accord.text.Language;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param tracking space added after each character, in points
 */
public record Style(Face face, double size, Colour colour, Language language, double tracking) {

  public Style(Face face, double size, Colour colour, Language language) {
    this(face, size, colour, language, 0);
  }

  public Style sized(double other) {
    return new Style(face, other, colour, language, tracking);
  }

  public Style in(Language other) {
    return new Style(face, size, colour, other, tracking);
  }
}
