package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pages of A4 that begin under the head of the summit and are filled from the top to the foot. */
final class LetterheadSheet {

  static final double AIR = 8;
  static final double MARGIN = 25 * MM;
  static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  static final Style SMALL = new Style(Face.REGULAR, 8.5, Colour.SOFT, Language.EN);
  static final Style TEXT = new Style(Face.REGULAR, 11, Colour.INK, Language.EN);
  static final Style BOLD = new Style(Face.BOLD, 11, Colour.INK, Language.EN);

  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final double TOP = PAPER.getHeight() - 18 * MM;
  private static final double FOOT = 20 * MM;
  private static final double MARK = 20 * MM;
  private static final double RULE = 0.7;
  private static final Style SUMMIT = new Style(Face.BOLD, 15, Colour.INK, Language.EN);

  private final LetterPaper paper;
  private final PrintedPdf pdf;
  private final List<List<Consumer<Canvas>>> pages = new ArrayList<>();
  private List<Consumer<Canvas>> page;
  private double y;

  LetterheadSheet(LetterPaper paper, PrintedPdf pdf) {
    this.paper = paper;
    this.pdf = pdf;
  }

  /**
   * @return what overlaps on a page or leaves it
   */
  List<String> save(OutputStream out) {
    for (List<Consumer<Canvas>> one : pages)
      pdf.page(PAPER, canvas -> one.forEach(drawing -> drawing.accept(canvas)));
    return pdf.save(out);
  }

  /** A page with the head: the summit's mark and names, the address below them, and a rule. */
  void beginUnderHead() {
    begin();
    double x = MARGIN;
    double top = y;
    if (paper.mark() != null) {
      PDImageXObject mark = pdf.pictures().mark(paper.mark());
      double scale = Math.min(MARK / mark.getWidth(), MARK / mark.getHeight());
      double wide = mark.getWidth() * scale;
      double high = mark.getHeight() * scale;
      double at = y;
      page.add(
          canvas ->
              pdf.tags()
                  .figure(
                      paper.language(),
                      paper.summit().get(0).text(),
                      () -> canvas.image(mark, MARGIN, at - high, wide, high)));
      x += wide + 6 * MM;
    }
    lines("P", paper.summit(), SUMMIT, SUMMIT.sized(11), x);
    down(2);
    if (!paper.address().isEmpty()) lines("P", paper.address(), SMALL, SMALL, x);
    if (paper.mark() != null) y = Math.min(y, top - MARK);
    down(AIR);
    rule(WIDTH, paper.accent());
    down(2 * AIR);
  }

  private void begin() {
    page = new ArrayList<>();
    pages.add(page);
    y = TOP;
  }

  void down(double points) {
    y -= points;
  }

  /** Goes on overleaf where less than this is left, in points. */
  void keepTogether(double height) {
    if (y - height < FOOT) begin();
  }

  void rule(double length, Colour colour) {
    double at = y;
    page.add(canvas -> canvas.line(MARGIN, at, MARGIN + length, at, RULE, colour));
    down(RULE);
  }

  /** A text in the language of the sheet. */
  void line(String type, String text, Style style) {
    if (!text.isBlank()) lines(type, List.of(new Said(text, paper.language())), style, style);
  }

  /** Paragraphs in the language of the sheet: an empty line stands between them. */
  void paragraphs(String text) {
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      List<Said> said = paragraph.lines().map(line -> new Said(line, paper.language())).toList();
      lines("P", said, TEXT, TEXT);
      down(AIR);
    }
  }

  /** Texts below each other; what does not fit on the page begins the next one. */
  void lines(String type, List<Said> said, Style first, Style rest) {
    lines(type, said, first, rest, MARGIN);
  }

  private void lines(String type, List<Said> said, Style first, Style rest, double x) {
    double width = PAPER.getWidth() - MARGIN - x;
    FittedText block = FittedText.flowing(pdf.typesetter(), said, first, rest, width);
    int from = 0;
    double top = y;
    for (int i = 0; i < block.lines().size(); i++) {
      double above = from == 0 ? 0 : block.baseline(from) - first.size();
      if (top - (block.baseline(i) - above) < FOOT && (i > from || top < TOP)) {
        if (i > from) add(type, said, block, from, i, x, top + above);
        begin();
        top = y;
        from = i;
      }
    }
    double above = from == 0 ? 0 : block.baseline(from) - first.size();
    add(type, said, block, from, block.lines().size(), x, top + above);
    y = top - (block.height() - above);
  }

  private void add(
      String type, List<Said> said, FittedText block, int from, int to, double x, double top) {
    page.add(
        canvas ->
            pdf.tags()
                .in(
                    type,
                    said.get(0).language(),
                    () -> {
                      for (int i = from; i < to; i++)
                        canvas.line(
                            block.lines().get(i), x + block.indent(), top - block.baseline(i), 0);
                    }));
  }
}
