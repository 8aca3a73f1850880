package city.accord.print;

import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Style;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages of one size that are filled from the top to the foot, from the side at which the language
 * begins.
 */
final class SheetFlow {

  private final PrintedPdf pdf;
  private final Language language;
  private final PDRectangle paper;
  private final double margin;
  private final double foot;
  private final List<List<Consumer<Canvas>>> pages = new ArrayList<>();
  private double y;

  /**
   * @param margin around what is drawn, in points
   * @param foot how much of the page's lower end is kept free, in points
   */
  SheetFlow(PrintedPdf pdf, Language language, PDRectangle paper, double margin, double foot) {
    this.pdf = pdf;
    this.language = language;
    this.paper = paper;
    this.margin = margin;
    this.foot = foot;
    begin();
  }

  void begin() {
    pages.add(new ArrayList<>());
    y = paper.getHeight() - margin;
  }

  /** The number of the page that is being filled, from 1. */
  int page() {
    return pages.size();
  }

  double y() {
    return y;
  }

  /** Goes on from a height above the foot of this page. */
  void from(double height) {
    y = height;
  }

  void down(double points) {
    y -= points;
  }

  double width() {
    return paper.getWidth() - 2 * margin;
  }

  /** What a page can take at most. */
  double height() {
    return paper.getHeight() - margin - foot;
  }

  /** Goes on overleaf where less than this is left, unless no page has so much. */
  void keepTogether(double points) {
    if (y - points < foot && points <= height()) begin();
  }

  FittedText block(List<Said> said, Style first, Style rest, double width) {
    return FittedText.flowing(pdf.typesetter(), said, first, rest, width);
  }

  void rule(Colour colour) {
    double at = y;
    draw(canvas -> canvas.line(margin, at, margin + width(), at, 0.5, colour));
  }

  /** A bar of a colour over the whole width, from here down. */
  void bar(double height, Colour colour) {
    double at = y - height;
    draw(canvas -> canvas.box(margin, at, width(), height, colour));
  }

  /** An emblem where the language begins; a text says what it is. */
  void picture(PDImageXObject image, double largest, String text) {
    double scale = Math.min(largest / image.getWidth(), largest / image.getHeight());
    double wide = image.getWidth() * scale;
    double high = image.getHeight() * scale;
    double x = language.isRightToLeft() ? margin + width() - wide : margin;
    double at = y - high;
    draw(canvas -> pdf.tags().figure(language, text, () -> canvas.image(image, x, at, wide, high)));
    y = at;
  }

  /**
   * Texts in a column that begins so far from where a line begins; goes on overleaf.
   *
   * @return the baseline of the first line
   */
  double text(String type, List<Said> said, Style first, Style rest, double from, double width) {
    if (said.isEmpty()) return y;
    FittedText block = block(said, first, rest, width);
    int begun = 0;
    double top = y;
    double baseline = y - block.baseline(0);
    for (int i = 0; i < block.lines().size(); i++) {
      if (top - block.baseline(i) >= foot || i == begun && y == paper.getHeight() - margin)
        continue;
      if (i > begun) put(type, said, block, begun, i, from, width, top);
      begin();
      top = y + block.baseline(i) - block.lines().get(i).height();
      begun = i;
    }
    put(type, said, block, begun, block.lines().size(), from, width, top);
    y = top - block.height();
    return baseline;
  }

  /**
   * One line at the far end of the page, on the baseline of what it belongs to.
   *
   * @param text asked for only once all pages are laid out
   */
  void atEnd(Supplier<String> text, Style style, double baseline) {
    draw(
        canvas -> {
          FittedText block =
              block(List.of(new Said(text.get(), Language.EN)), style, style, width());
          double x = language.isRightToLeft() ? margin : margin + width() - block.width(0);
          Runnable drawing = () -> canvas.line(block.lines().get(0), x, baseline, 0);
          pdf.tags().in("P", language, drawing);
        });
  }

  private void put(
      String type,
      List<Said> said,
      FittedText block,
      int from,
      int to,
      double begins,
      double width,
      double top) {
    draw(
        canvas ->
            pdf.tags()
                .in(
                    type,
                    said.get(0).language(),
                    () -> {
                      for (int i = from; i < to; i++)
                        canvas.line(
                            block.lines().get(i),
                            x(block, i, begins, width),
                            top - block.baseline(i),
                            0);
                    }));
  }

  private double x(FittedText block, int line, double begins, double width) {
    if (!language.isRightToLeft()) return margin + begins + block.indent();
    return margin + width() - begins - block.width(line);
  }

  void draw(Consumer<Canvas> drawing) {
    pages.get(pages.size() - 1).add(drawing);
  }

  /**
   * Writes the file, with a line at the foot of each page but the first.
   *
   * @return what overlaps on a page or leaves it
   */
  List<String> save(String title, Style style, OutputStream out) {
    for (int i = 0; i < pages.size(); i++) {
      List<Consumer<Canvas>> page = pages.get(i);
      String number = (i + 1) + " / " + pages.size();
      boolean numbered = i > 0;
      pdf.page(
          paper,
          canvas -> {
            page.forEach(one -> one.accept(canvas));
            if (numbered) foot(canvas, title, number, style);
          });
    }
    return pdf.save(out);
  }

  private void foot(Canvas canvas, String title, String number, Style style) {
    FittedText name = block(List.of(new Said(title, language)), style, style, width() * 0.8);
    FittedText page = block(List.of(new Said(number, Language.EN)), style, style, width());
    double end = margin + width();
    boolean turned = language.isRightToLeft();
    canvas.line(name.lines().get(0), turned ? end - name.width(0) : margin, foot / 2, 0);
    canvas.line(page.lines().get(0), turned ? margin : end - page.width(0), foot / 2, 0);
  }
}
