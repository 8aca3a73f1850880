package city.accord.typeset;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Chooses and places the glyphs of a text as its font says (OpenType GSUB and GPOS), with the
 * HarfBuzz that every JDK brings along.
 */
final class Shaper {

  /** Exact places, whatever the size of a pixel would be. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Java's number for a glyph that is not drawn, such as a joiner's, and the least of its kind. */
  private static final int NO_GLYPH = 0xfffe;

  private Shaper() {}

  static List<Cluster> shape(String text, FontFile file, boolean rightToLeft) {
    int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    char[] characters = text.toCharArray();
    GlyphVector glyphs =
        file.unscaled().layoutGlyphVector(EXACT, characters, 0, characters.length, flags);
    TreeMap<Integer, List<Integer>> groups = groups(text, glyphs);
    List<Integer> starts = new ArrayList<>(groups.keySet());
    if (rightToLeft) Collections.reverse(starts);
    List<Cluster> clusters = new ArrayList<>();
    int origin = 0;
    for (int i = 0; i < starts.size(); i++) {
      Integer end = groups.higherKey(starts.get(i));
      String read = text.substring(starts.get(i), end == null ? text.length() : end);
      boolean last = i + 1 == starts.size();
      int next =
          last ? x(glyphs, glyphs.getNumGlyphs()) : origin(glyphs, groups, starts.get(i + 1));
      clusters.add(cluster(read, glyphs, groups.get(starts.get(i)), origin, next - origin));
      origin = next;
    }
    return clusters;
  }

  /** The glyphs of each cluster, by where its text starts. */
  private static TreeMap<Integer, List<Integer>> groups(String text, GlyphVector glyphs) {
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    groups.put(0, new ArrayList<>());
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int start = glyphs.getGlyphCharIndex(i);
      if (!Run.isExtension(text.codePointAt(start))) groups.put(start, new ArrayList<>());
    }
    for (int i = 0; i < glyphs.getNumGlyphs(); i++)
      groups.floorEntry(glyphs.getGlyphCharIndex(i)).getValue().add(i);
    return groups;
  }

  /** Where a cluster begins: with the first of its glyphs that has a width of its own. */
  private static int origin(GlyphVector glyphs, TreeMap<Integer, List<Integer>> groups, int start) {
    List<Integer> own = groups.get(start);
    for (int i : own) if (glyphs.getGlyphMetrics(i).getAdvance() > 0) return x(glyphs, i);
    return x(glyphs, own.get(0));
  }

  private static Cluster cluster(
      String text, GlyphVector glyphs, List<Integer> own, int origin, int advance) {
    List<Cluster.Placed> placed = new ArrayList<>();
    for (int i : own) {
      int glyph = glyphs.getGlyphCode(i);
      int y = (int) -Math.round(glyphs.getGlyphPosition(i).getY());
      if (glyph < NO_GLYPH) placed.add(new Cluster.Placed(glyph, x(glyphs, i) - origin, y));
    }
    return new Cluster(text, List.copyOf(placed), advance);
  }

  private static int x(GlyphVector glyphs, int i) {
    return (int) Math.round(glyphs.getGlyphPosition(i).getX());
  }
}
