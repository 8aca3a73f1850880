package city.accord.signing.seal;

import java.util.List;

/**
 * One line of text, its pieces from left to right as they are seen.
 *
 * @param width in points
 * @param stretchable whether the line may be spread to the full width
 */
record Line(List<Span> pieces, double width, boolean stretchable) {

  long characters() {
    return pieces.stream().mapToLong(piece -> piece.text().codePoints().count()).sum();
  }

  double height() {
    return pieces.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
  }
}
