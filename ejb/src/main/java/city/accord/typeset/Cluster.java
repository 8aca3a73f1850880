package city.accord.typeset;

import java.util.List;

/**
 * Characters that are drawn as one, such as a letter with its marks or a conjunct, once they are
 * shaped. In font units, x to the right and y upwards from where the cluster begins.
 *
 * @param text the characters in the order in which they are read
 */
public record Cluster(String text, List<Placed> glyphs, int advance) {

  /** A glyph of the font by its number, at its place. */
  public record Placed(int glyph, int x, int y) {}
}
