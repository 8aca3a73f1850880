package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws letters on A4, each from the top of a page, under the head of the summit. */
final class LetterPdf {

  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final double MARGIN = 25 * MM;
  private static final double WIDTH = PAPER.getWidth() - 2 * MARGIN;
  private static final double FOOT = 20 * MM;
  private static final double MARK = 20 * MM;
  private static final double SIGNATURE = 20 * MM;
  private static final double LINE = 70 * MM;
  private static final double AIR = 8;
  private static final double RULE = 0.7;
  private static final Style SUMMIT = new Style(Face.BOLD, 15, Colour.INK, Language.EN);
  private static final Style SMALL = new Style(Face.REGULAR, 8.5, Colour.SOFT, Language.EN);
  private static final Style TEXT = new Style(Face.REGULAR, 11, Colour.INK, Language.EN);
  private static final Style BOLD = new Style(Face.BOLD, 11, Colour.INK, Language.EN);

  private final LetterPaper paper;
  private final PrintedPdf pdf;
  private List<Consumer<Canvas>> page;
  private final List<List<Consumer<Canvas>>> pages = new ArrayList<>();
  private double y;

  private LetterPdf(LetterPaper paper, PrintedPdf pdf) {
    this.paper = paper;
    this.pdf = pdf;
  }

  /**
   * @param letters the text of each, with the block of whom it is for
   * @return what overlaps on a page or leaves it
   */
  static List<String> write(
      LetterPaper paper,
      List<LetterPaper.Written> letters,
      Function<String, EmblemImage> emblems,
      OutputStream out) {
    try (PrintedPdf pdf = new PrintedPdf(paper.title(), paper.language(), emblems)) {
      LetterPdf drawn = new LetterPdf(paper, pdf);
      letters.forEach(drawn::letter);
      for (List<Consumer<Canvas>> page : drawn.pages)
        pdf.page(PAPER, canvas -> page.forEach(one -> one.accept(canvas)));
      return pdf.save(out);
    }
  }

  private void letter(LetterPaper.Written letter) {
    begin();
    head();
    lines("P", List.of(said(paper.placeAndDate())), TEXT, TEXT, MARGIN);
    y -= 2 * AIR;
    if (!letter.recipient().isEmpty()) lines("P", letter.recipient(), BOLD, TEXT, MARGIN);
    y -= 2 * AIR;
    for (String paragraph : letter.text().strip().split("\\R\\s*\\R")) {
      List<Said> said = paragraph.lines().map(this::said).toList();
      lines("P", said, TEXT, TEXT, MARGIN);
      y -= AIR;
    }
    signature();
  }

  private Said said(String text) {
    return new Said(text, paper.language());
  }

  private void begin() {
    page = new ArrayList<>();
    pages.add(page);
    y = PAPER.getHeight() - 18 * MM;
  }

  /** The summit's mark and names at the left, the address below them, and a rule. */
  private void head() {
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
    y -= 2;
    if (!paper.address().isEmpty()) lines("P", paper.address(), SMALL, SMALL, x);
    if (paper.mark() != null) y = Math.min(y, top - MARK);
    y -= AIR;
    rule(MARGIN, WIDTH, Colour.INK);
    y -= 2 * AIR;
  }

  private void signature() {
    if (y - SIGNATURE - 4 * TEXT.size() < FOOT) begin();
    y -= SIGNATURE;
    rule(MARGIN, LINE, Colour.HAIRLINE);
    y -= 4;
    if (!paper.signer().isEmpty()) lines("P", paper.signer(), BOLD, TEXT, MARGIN);
  }

  private void rule(double x, double length, Colour colour) {
    double at = y;
    page.add(canvas -> canvas.line(x, at, x + length, at, RULE, colour));
    y -= RULE;
  }

  /** Texts below each other; what does not fit on the page begins the next one. */
  private void lines(String type, List<Said> said, Style first, Style rest, double x) {
    double width = PAPER.getWidth() - MARGIN - x;
    FittedText block = FittedText.flowing(pdf.typesetter(), said, first, rest, width);
    int from = 0;
    double top = y;
    for (int i = 0; i < block.lines().size(); i++) {
      double above = from == 0 ? 0 : block.baseline(from) - first.size();
      if (top - (block.baseline(i) - above) < FOOT && i > from) {
        add(type, said, block, from, i, x, top + above);
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
