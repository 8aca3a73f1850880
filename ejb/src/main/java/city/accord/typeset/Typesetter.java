package city.accord.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Breaks text into lines as each language does (Unicode UAX 14, Chinese punctuation never first in
 * a line) and puts each line in the order in which it is seen (UAX 9).
 */
public final class Typesetter {

  private final FontBook fonts;

  public Typesetter(FontBook fonts) {
    this.fonts = fonts;
  }

  public List<Line> lines(String text, Style style, double width) {
    return lines(List.of(new Span(text, style)), width);
  }

  public List<Line> lines(List<Span> spans, double width) {
    List<Line> lines = new ArrayList<>();
    for (List<Span> paragraph : paragraphs(spans)) {
      if (!paragraph.isEmpty()) new Paragraph(paragraph).breakInto(lines, width);
    }
    return lines;
  }

  public double width(String text, Style style) {
    return fonts.width(text, style);
  }

  /** What a line covers, from where it begins on its baseline; null where it covers nothing. */
  public Rectangle2D extent(Line line) {
    Rectangle2D all = null;
    double at = 0;
    for (Span piece : line.pieces()) {
      Rectangle2D one = fonts.extent(piece.text(), piece.style());
      if (one != null) {
        one.setRect(at + one.getX(), one.getY(), one.getWidth(), one.getHeight());
        all = all == null ? one : all.createUnion(one);
      }
      at += fonts.width(piece.text(), piece.style());
    }
    return all;
  }

  /** The width of the longest piece that no language's rules allow to break. */
  public double longestWord(String text, Style style) {
    double longest = 0;
    for (List<Span> paragraph : paragraphs(List.of(new Span(text, style))))
      if (!paragraph.isEmpty()) longest = Math.max(longest, new Paragraph(paragraph).longestWord());
    return longest;
  }

  /** Splits at line feeds, which the writer of the text meant. */
  private static List<List<Span>> paragraphs(List<Span> spans) {
    List<List<Span>> paragraphs = new ArrayList<>();
    paragraphs.add(new ArrayList<>());
    for (Span span : spans) {
      String[] parts = span.text().replace('\t', ' ').split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) paragraphs.add(new ArrayList<>());
        if (!parts[i].isEmpty())
          paragraphs.get(paragraphs.size() - 1).add(new Span(parts[i], span.style()));
      }
    }
    return paragraphs;
  }

  /** Text without line feeds, every character with its style. */
  private final class Paragraph {

    private final String text;
    private final Style[] styles;
    private final double[] widths;
    private final Bidi order;

    Paragraph(List<Span> spans) {
      StringBuilder all = new StringBuilder();
      spans.forEach(span -> all.append(span.text()));
      text = all.toString();
      styles = new Style[text.length()];
      widths = new double[text.length()];
      int at = 0;
      for (Span span : spans)
        for (int i = 0; i < span.text().length(); i++) styles[at++] = span.style();
      for (int from = 0, end; from < text.length(); from = end) {
        for (end = from; end < text.length() && styles[end] == styles[from]; ) end++;
        measure(from, end);
      }
      boolean rightToLeft = styles[0].language().isRightToLeft();
      order = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
    }

    private void measure(int from, int end) {
      Style style = styles[from];
      for (Run run : fonts.runs(text.substring(from, end), style)) {
        int start = from + run.start();
        if (run.font().isPresent()) measureShaped(run, start, style);
        else
          for (int i = start; i < start + run.text().length(); ) {
            widths[i] = fonts.width(text.codePointAt(i), style);
            i += Character.charCount(text.codePointAt(i));
          }
      }
    }

    /** The first character of a cluster has all of its width. */
    private void measureShaped(Run run, int start, Style style) {
      List<Cluster> clusters = new ArrayList<>(run.clusters());
      if (run.isRightToLeft()) Collections.reverse(clusters);
      int at = start;
      for (Cluster cluster : clusters) {
        widths[at] = fonts.width(run, cluster, style);
        at += cluster.text().length();
      }
    }

    void breakInto(List<Line> lines, double width) {
      BreakIterator places = BreakIterator.getLineInstance(locale());
      places.setText(text);
      int start = 0;
      int fits = 0;
      for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
        while (width(start, next) > width) {
          if (fits == start) fits = cut(start, next, width);
          lines.add(line(start, fits, true));
          start = fits;
        }
        fits = next;
      }
      if (start < text.length()) lines.add(line(start, text.length(), false));
    }

    double longestWord() {
      BreakIterator places = BreakIterator.getLineInstance(locale());
      places.setText(text);
      double longest = 0;
      int start = 0;
      for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
        longest = Math.max(longest, width(start, next));
        start = next;
      }
      return longest;
    }

    private ULocale locale() {
      String tag = styles[0].language().tag();
      return ULocale.forLanguageTag(tag.startsWith("zh") ? tag + "-u-lb-strict" : tag);
    }

    /** A word too long for a line is cut where the line ends. */
    private int cut(int start, int end, double width) {
      int at = start;
      double used = 0;
      while (at < end && (at == start || used + widths[at] <= width)) {
        used += widths[at];
        at += Character.charCount(text.codePointAt(at));
      }
      return at;
    }

    /** The width between two places, not counting spaces at the end. */
    private double width(int start, int end) {
      double sum = 0;
      for (int i = start; i < trimmed(start, end); i++) sum += widths[i];
      return sum;
    }

    private int trimmed(int start, int end) {
      int last = end;
      while (last > start && text.charAt(last - 1) == ' ') last--;
      return last;
    }

    private Line line(int start, int end, boolean broken) {
      int last = trimmed(start, end);
      List<Span> pieces = new ArrayList<>();
      if (last > start) {
        Bidi line = order.setLine(start, last);
        for (int i = 0; i < line.countRuns(); i++) addRun(line.getVisualRun(i), start, pieces);
      }
      long characters =
          pieces.stream().mapToLong(piece -> fonts.spaced(piece.text(), piece.style())).sum();
      // a space that stands at the break is not seen, but whoever reads the text aloud needs it
      boolean spaced = broken && last < end && !styles[start].language().isRightToLeft();
      if (spaced) pieces.add(new Span(" ", styles[last]));
      return new Line(pieces, width(start, end), characters, broken);
    }

    private void addRun(BidiRun run, int offset, List<Span> pieces) {
      int start = offset + run.getStart();
      int end = offset + run.getLimit();
      List<Span> found = new ArrayList<>();
      for (int i = start; i < end; ) {
        int from = i;
        while (i < end && styles[i] == styles[from]) i++;
        String piece = text.substring(from, i);
        found.add(run.isOddRun() ? mirrored(piece, styles[from]) : new Span(piece, styles[from]));
      }
      if (run.isOddRun()) Collections.reverse(found);
      pieces.addAll(found);
    }

    /** A piece read from right to left, as it is seen; what is shaped stays as it is read. */
    private Span mirrored(String piece, Style style) {
      List<Run> runs = new ArrayList<>(fonts.runs(piece, style));
      Collections.reverse(runs);
      StringBuilder seen = new StringBuilder();
      for (Run run : runs) seen.append(run.font().isPresent() ? run.text() : mirrored(run.text()));
      return new Span(seen.toString(), style);
    }

    private static String mirrored(String text) {
      StringBuilder seen = new StringBuilder();
      int[] characters = text.codePoints().toArray();
      for (int i = characters.length - 1; i >= 0; i--)
        seen.appendCodePoint(UCharacter.getMirror(characters[i]));
      return seen.toString();
    }
  }
}
