package city.accord.signing.seal;

import java.util.List;

/** Text that runs down the paper, from page to page. */
final class TextFlow {

  private final PageFlow paper;
  private final Typesetter typesetter;

  TextFlow(PageFlow paper, Typesetter typesetter) {
    this.paper = paper;
    this.typesetter = typesetter;
  }

  Typesetter typesetter() {
    return typesetter;
  }

  void paragraph(String text, Style style, double x, double width, double leading) {
    paragraph(List.of(new Span(text, style)), x, width, leading);
  }

  /** Writes a paragraph, its first line a leading below where the paper is filled. */
  void paragraph(List<Span> spans, double x, double width, double leading) {
    Style style = spans.get(0).style();
    List<Line> lines = lines(spans, width);
    boolean lonely = lines.size() == 1;
    for (Line line : lines) {
      paper.need(line == lines.get(0) && !lonely ? 2 * leading : leading);
      paper.down(leading);
      line(line, style, x, width);
    }
  }

  /** The lines of a paragraph, of which a Chinese one does not leave one character for the last. */
  private List<Line> lines(List<Span> spans, double width) {
    List<Line> lines = typesetter.lines(spans, width);
    Style style = spans.get(0).style();
    boolean runt = lines.size() > 1 && lines.get(lines.size() - 1).characters() <= 2;
    if (!runt || !isChinese(style)) return lines;
    List<Line> tighter = typesetter.lines(spans, width - 2.1 * style.size());
    return tighter.size() == lines.size() ? tighter : lines;
  }

  private static boolean isChinese(Style style) {
    return style.language().locale().getLanguage().equals("zh");
  }

  private void line(Line line, Style style, double x, double width) {
    boolean rightToLeft = style.language().isRightToLeft();
    double room = width - line.width();
    boolean spread = isChinese(style) && line.stretchable() && room < 3 * style.size();
    double each = spread ? room / Math.max(1, line.characters() - 1) : 0;
    paper.canvas().line(line, rightToLeft ? x + room : x, paper.y(), each);
  }

  /** The least width in which a text takes no more lines than in this one. */
  double balanced(String text, Style style, double width) {
    if (style.language().isRightToLeft()) return width;
    int count = typesetter.lines(text, style, width).size();
    double least = width;
    while (least > width / 3 && typesetter.lines(text, style, least - 6).size() == count)
      least -= 6;
    return least;
  }

  /** Writes one line, however long, in the order in which it is read. */
  void on(Canvas canvas, String text, Style style, double x, double y) {
    for (Line line : typesetter.lines(text, style, Double.MAX_VALUE)) canvas.line(line, x, y, 0);
  }

  /**
   * Writes a line that starts at x, in a smaller size where it would not fit, and in several where
   * that is not enough.
   *
   * @return how far below y the last of them stands
   */
  double fitted(String text, Style style, double x, double y, double width) {
    return fitted(List.of(new Span(text, style)), x, y, width);
  }

  double fitted(List<Span> spans, double x, double y, double width) {
    double full =
        spans.stream().mapToDouble(span -> typesetter.width(span.text(), span.style())).sum();
    double factor = full > width ? Math.max(0.6, width / full - 0.01) : 1;
    List<Span> sized =
        spans.stream()
            .map(span -> new Span(span.text(), span.style().sized(span.style().size() * factor)))
            .toList();
    List<Line> lines = typesetter.lines(sized, width);
    double down = 0;
    for (int i = 0; i < lines.size(); i++) {
      down = i * lines.get(i).height() * 1.1;
      paper.canvas().line(lines.get(i), x, y - down, 0);
    }
    return down;
  }
}
