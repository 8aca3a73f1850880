package city.accord.signing.seal;

import city.accord.typeset.Canvas;
import city.accord.typeset.Line;
import city.accord.typeset.Span;
import city.accord.typeset.Style;
import city.accord.typeset.Typesetter;
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
   * Writes the first of some texts that fits on a line in no less than two thirds of its size; the
   * last one cut short where none does. For what stands on each page and whole elsewhere.
   */
  void oneLine(Canvas canvas, List<String> texts, Style style, double x, double y, double width) {
    Style least = style.sized(style.size() * 0.67);
    for (String text : texts)
      if (typesetter.width(text, least) <= width) {
        double full = typesetter.width(text, style);
        on(canvas, text, full <= width ? style : style.sized(style.size() * width / full), x, y);
        return;
      }
    String last = texts.get(texts.size() - 1);
    int end = last.length();
    while (typesetter.width(last.substring(0, end) + "…", least) > width)
      end = last.offsetByCodePoints(end, -1);
    on(canvas, last.substring(0, end).stripTrailing() + "…", least, x, y);
  }
}
