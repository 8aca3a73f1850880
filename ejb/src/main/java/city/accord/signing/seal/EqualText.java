package city.accord.signing.seal;

import city.accord.text.Language;
import city.accord.typeset.Line;
import city.accord.typeset.Span;
import city.accord.typeset.Style;
import city.accord.typeset.Typesetter;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * One kind of text about the signatories, such as their names, fitted once for all of them: who is
 * of equal rank stands in equal size. The size is the largest in which each text takes at most two
 * lines in a language and no word is cut; where there is none, the smallest, in as many lines as
 * the longest text needs.
 */
final class EqualText {

  /**
   * What a signatory has of this kind, in the declaration's first two languages.
   *
   * @param firstIn the language that the first text is written in, which need not be the
   *     declaration's first
   */
  record Pair(String first, Language firstIn, String second, Language secondIn) {

    Pair {
      if (second.equals(first)) second = "";
    }
  }

  private static final double[] SIZES = {1, 0.95, 0.9, 0.85, 0.8};
  private static final double MIN_ON_ONE_LINE = 0.9;
  private static final double LEADING = 1.2;
  private static final double AIR = 0.8;
  private static final int MAX_LINES = 2;
  private static final String BETWEEN = "  ";

  private final Typesetter typesetter;
  private final double width;
  private final boolean mayShareLine;
  private final Map<Pair, List<Line>> set = new HashMap<>();
  private final Map<Pair, Integer> firstLines = new HashMap<>();
  private Style first;
  private Style second;
  private double ascent;
  private double descent;

  /**
   * @param mayShareLine whether both languages may stand on one line, where that fits for everyone
   */
  EqualText(
      Typesetter typesetter,
      List<Pair> texts,
      Style first,
      Style second,
      double width,
      boolean mayShareLine) {
    this.typesetter = typesetter;
    this.width = width;
    this.mayShareLine = mayShareLine;
    this.first = first;
    this.second = second;
    choose(texts);
    measure(texts);
  }

  private void choose(List<Pair> texts) {
    Style fullFirst = first;
    Style fullSecond = second;
    for (double size : SIZES) {
      first = fullFirst.sized(fullFirst.size() * size);
      second = fullSecond.sized(fullSecond.size() * size);
      boolean shared = mayShareLine && size >= MIN_ON_ONE_LINE;
      if (shared && texts.stream().allMatch(this::fitsOnOneLine)) {
        texts.forEach(text -> set.put(text, onOneLine(text)));
        return;
      }
      if (texts.stream().allMatch(this::fits)) break;
    }
    texts.forEach(text -> set.put(text, stacked(text)));
  }

  private void measure(List<Pair> texts) {
    ascent = 0.74 * first.size();
    descent = 0.22 * first.size();
    for (Pair text : texts)
      for (Line line : set.get(text)) {
        Rectangle2D extent = typesetter.extent(line);
        if (extent == null) continue;
        ascent = Math.max(ascent, extent.getMaxY());
        descent = Math.max(descent, -extent.getMinY());
      }
  }

  private boolean fitsOnOneLine(Pair text) {
    List<Line> lines = onOneLine(text);
    return lines.size() < 2 && lines.stream().allMatch(line -> line.width() <= width);
  }

  private List<Line> onOneLine(Pair text) {
    List<Span> spans = new ArrayList<>();
    if (!text.first().isEmpty()) spans.add(new Span(text.first(), first.in(text.firstIn())));
    String between = text.first().isEmpty() ? "" : BETWEEN;
    if (!text.second().isEmpty())
      spans.add(new Span(between + text.second(), second.in(text.secondIn())));
    return spans.isEmpty() ? List.of() : typesetter.lines(spans, Double.MAX_VALUE);
  }

  private boolean fits(Pair text) {
    return fits(text.first(), first.in(text.firstIn()))
        && fits(text.second(), second.in(text.secondIn()));
  }

  private boolean fits(String text, Style style) {
    if (typesetter.width(text, style) <= width) return true;
    return typesetter.longestWord(text, style) <= width
        && typesetter.lines(text, style, width).size() <= MAX_LINES;
  }

  private List<Line> stacked(Pair text) {
    List<Line> lines =
        new ArrayList<>(typesetter.lines(text.first(), first.in(text.firstIn()), width));
    firstLines.put(text, lines.size());
    lines.addAll(typesetter.lines(text.second(), second.in(text.secondIn()), width));
    return lines;
  }

  List<Line> lines(Pair text) {
    return set.get(text);
  }

  /** How far the baselines of two lines are apart: nothing of one reaches into the other. */
  private double leading() {
    return Math.max(LEADING * first.size(), ascent + descent + AIR);
  }

  /** How high so many lines stand. */
  double height(int lines) {
    return lines == 0 ? 0 : ascent + (lines - 1) * leading() + descent;
  }

  /** The most that one of these texts takes. */
  double height(List<Pair> texts) {
    return texts.stream().mapToDouble(this::height).max().orElse(0);
  }

  private double height(Pair text) {
    return height(lines(text).size());
  }

  /** Writes a text below y; each language of it is read as a paragraph of its own. */
  void write(PageFlow paper, Pair text, double x, double y) {
    List<Line> lines = lines(text);
    int first = Math.min(firstLines.getOrDefault(text, lines.size()), lines.size());
    write(paper, lines.subList(0, first), text.firstIn(), x, y - ascent);
    List<Line> others = lines.subList(first, lines.size());
    write(paper, others, text.secondIn(), x, y - ascent - first * leading());
  }

  private void write(PageFlow paper, List<Line> lines, Language language, double x, double top) {
    if (lines.isEmpty()) return;
    Runnable paragraph =
        () -> {
          for (int i = 0; i < lines.size(); i++)
            paper.canvas().line(lines.get(i), x, top - i * leading(), 0);
        };
    paper.tags().in("P", language, paragraph);
  }

  /** The height of blocks that stand below each other, with a gap between two that are there. */
  static double stack(double gap, double... heights) {
    double[] there = DoubleStream.of(heights).filter(height -> height > 0).toArray();
    return DoubleStream.of(there).sum() + Math.max(0, there.length - 1) * gap;
  }
}
