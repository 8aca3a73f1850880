package city.accord.typeset;

import java.util.List;

/**
 * One line of text, its pieces from left to right as they are seen.
 *
 * @param width in points
 * @param characters that take the space which spreads the line
 * @param stretchable whether the line may be spread to the full width
 */
public record Line(List<Span> pieces, double width, long characters, boolean stretchable) {

  public double height() {
    return pieces.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
  }
}
