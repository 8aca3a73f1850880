package city.accord.print;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.Face;
import city.accord.typeset.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * All that a picture of a page shows: two that are equal are drawn alike. It is set by the fonts
 * and rules of paper, so that every script stands right, and turned into pixels.
 *
 * @param accent of what stands above the headline
 * @param band the colour of the upper edge
 * @param photo the hash of a photograph beside the words, or null
 */
record PagePicture(
    Language language,
    String mark,
    Said summit,
    String eyebrow,
    Said headline,
    String line,
    Colour accent,
    Colour band,
    String photo) {

  private static final float WIDTH = 1200;
  private static final float HEIGHT = 630;
  private static final double MARGIN = 80;
  private static final double MARK = 84;
  private static final double BAND = 18;
  private static final double PHOTO = 440;
  private static final Style HEADLINE = new Style(Face.BOLD, 68, Colour.INK, Language.EN);
  private static final Style LINE = new Style(Face.REGULAR, 32, Colour.SOFT, Language.EN);
  private static final Style SUMMIT = new Style(Face.BOLD, 30, Colour.INK, Language.EN);

  void write(Function<String, EmblemImage> emblems, OutputStream out) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (PrintedPdf pdf = new PrintedPdf(headline.text(), language, emblems)) {
      pdf.page(new PDRectangle(WIDTH, HEIGHT), canvas -> draw(pdf, canvas));
      pdf.save(page);
    }
    try (PDDocument drawn = Loader.loadPDF(page.toByteArray())) {
      ImageIO.write(new PDFRenderer(drawn).renderImage(0), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(PrintedPdf pdf, Canvas canvas) {
    double taken = photo == null ? 0 : PHOTO;
    boolean turned = language.isRightToLeft();
    double left = MARGIN + (turned ? taken : 0);
    double right = WIDTH - MARGIN - (turned ? 0 : taken);
    double width = right - left;
    canvas.box(0, 0, WIDTH, HEIGHT, Colour.PAPER);
    if (photo != null) {
      PDImageXObject image = pdf.pictures().cropped(photo, PHOTO / HEIGHT);
      canvas.image(image, turned ? 0 : WIDTH - PHOTO, 0, PHOTO, HEIGHT);
    }
    canvas.box(0, HEIGHT - BAND, WIDTH, BAND, band);
    Said above = new Said(eyebrow, language);
    Said below = new Said(line, language);
    Style over = new Style(Face.BOLD, 28, accent, Language.EN);
    text(pdf, canvas, above, over, left, HEIGHT - 130, width, 40);
    text(pdf, canvas, headline, HEADLINE, left, 245, width, 245);
    text(pdf, canvas, below, LINE, left, 170, width, 60);
    canvas.line(left, 150, right, 150, 1.5, Colour.HAIRLINE);
    double from = 0;
    if (mark != null) {
      PDImageXObject image = pdf.pictures().mark(mark);
      double scale = Math.min(MARK / image.getWidth(), MARK / image.getHeight());
      double wide = image.getWidth() * scale;
      double high = image.getHeight() * scale;
      double x = turned ? right - wide : left;
      canvas.image(image, x, 88 - high / 2, wide, high);
      from = wide + 24;
    }
    double begins = turned ? left : left + from;
    text(pdf, canvas, summit, SUMMIT, begins, 50, width - from, 76);
  }

  /** In the middle of its height, each line from where the page's language begins. */
  private void text(
      PrintedPdf pdf,
      Canvas canvas,
      Said said,
      Style style,
      double x,
      double y,
      double width,
      double height) {
    if (said.text().isEmpty()) return;
    FittedText text = FittedText.in(pdf.typesetter(), List.of(said), style, width, height);
    double top = y + height - (height - text.height()) / 2;
    for (int i = 0; i < text.lines().size(); i++)
      canvas.line(
          text.lines().get(i),
          language.isRightToLeft() ? x + width - text.width(i) : x + text.indent(),
          top - text.baseline(i),
          0);
  }
}
