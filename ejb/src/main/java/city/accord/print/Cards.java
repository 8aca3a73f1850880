package city.accord.print;

import static city.accord.print.Card.MM;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.Colour;
import city.accord.typeset.FontBook;
import city.accord.typeset.Tags;
import city.accord.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Cards for many people as one tagged PDF. PDFBox and the seal's own typesetting draw them and no
 * HTML renderer: that shapes Thai, Arabic and stacked marks, takes no font from the machine, and
 * can say of every name whether it stayed in its box.
 *
 * @param summit its name, as cards show it
 * @param languages those of the summit, the first two of which cards speak
 * @param emblems gives the picture of a hash
 */
record Cards(
    LocalizedText summit,
    List<Language> languages,
    String title,
    CardSize size,
    CardLayout layout,
    Placement placement,
    Function<String, EmblemImage> emblems) {

  private static final double GAP = 6 * MM;
  private static final double MARK_LENGTH = 4 * MM;
  private static final double MARK_WIDTH = 0.35;

  /** What a printer of sheets leaves white. */
  private static final double MARGIN = 6 * MM;

  /**
   * Writes the cards in the order of the people. On sheets, the backs follow their fronts, mirrored
   * so that a printer that turns at the long edge brings them together.
   *
   * @param drawn told how many are done; what it throws ends the work
   * @return what overlaps on a page or leaves it: nothing, unless the layout says so
   */
  List<String> write(List<CardPerson> people, OutputStream out, IntConsumer drawn) {
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      FontBook fonts = new FontBook(document);
      Pages pages = new Pages(document, fonts, new Pictures(document, emblems));
      if (placement == Placement.SHEETS) pages.sheets(people, drawn);
      else pages.singly(people, drawn);
      fonts.close();
      describe(document);
      pages.tags.addTo(document, pages.canvases);
      document.save(out);
      return pages.misfits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(PDDocument document) {
    document.getDocumentInformation().setTitle(title);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(languages.get(0).tag());
    PDViewerPreferences shown = new PDViewerPreferences(catalog.getCOSObject());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
  }

  private boolean isTwoSided() {
    return size.isTwoSided() && !layout.back().isEmpty();
  }

  /** The pages of one document as they come to be. */
  private final class Pages {

    private final PDDocument document;
    private final FontBook fonts;
    private final Pictures pictures;
    private final Typesetter typesetter;
    private final Tags tags = new Tags();
    private final List<Canvas> canvases = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();
    private final double width = size.width() * MM;
    private final double height = size.height() * MM;

    Pages(PDDocument document, FontBook fonts, Pictures pictures) {
      this.document = document;
      this.fonts = fonts;
      this.pictures = pictures;
      this.typesetter = new Typesetter(fonts);
    }

    void singly(List<CardPerson> people, IntConsumer drawn) {
      PDRectangle paper = new PDRectangle((float) width, (float) height);
      int done = 0;
      for (CardPerson person : people) {
        page(paper, canvas -> card(canvas, person, layout.front(), 0, height));
        if (isTwoSided()) page(paper, canvas -> card(canvas, person, layout.back(), 0, height));
        drawn.accept(++done);
      }
    }

    void sheets(List<CardPerson> people, IntConsumer drawn) {
      PDRectangle paper = paper();
      int across = (int) ((paper.getWidth() - 2 * MARGIN + GAP) / (width + GAP));
      int down = (int) ((paper.getHeight() - 2 * MARGIN + GAP) / (height + GAP));
      int each = across * down;
      for (int from = 0; from < people.size(); from += each) {
        List<CardPerson> some = people.subList(from, Math.min(people.size(), from + each));
        page(paper, canvas -> sheet(canvas, some, layout.front(), paper, across, false));
        if (isTwoSided())
          page(paper, canvas -> sheet(canvas, some, layout.back(), paper, across, true));
        drawn.accept(from + some.size());
      }
    }

    /** A4, turned where more cards fit on it then. */
    private PDRectangle paper() {
      PDRectangle upright = PDRectangle.A4;
      PDRectangle turned = new PDRectangle(upright.getHeight(), upright.getWidth());
      return fitting(turned) > fitting(upright) ? turned : upright;
    }

    private int fitting(PDRectangle paper) {
      return (int) ((paper.getWidth() - 2 * MARGIN + GAP) / (width + GAP))
          * (int) ((paper.getHeight() - 2 * MARGIN + GAP) / (height + GAP));
    }

    private void sheet(
        Canvas canvas,
        List<CardPerson> people,
        List<CardElement> side,
        PDRectangle paper,
        int across,
        boolean mirrored) {
      double block = across * width + (across - 1) * GAP;
      double left = (paper.getWidth() - block) / 2;
      double top = paper.getHeight() - MARGIN;
      for (int i = 0; i < people.size(); i++) {
        int column = mirrored ? across - 1 - i % across : i % across;
        double x = left + column * (width + GAP);
        double y = top - i / across * (height + GAP);
        card(canvas, people.get(i), side, x, y);
        cropMarks(canvas, x, y);
      }
    }

    /** Short lines outside the corners, where the next card's do not reach. */
    private void cropMarks(Canvas canvas, double x, double top) {
      double bottom = top - height;
      double right = x + width;
      double off = GAP / 4;
      double length = Math.min(MARK_LENGTH, GAP / 2 - off);
      for (double edge : new double[] {x, right}) {
        canvas.line(edge, top + off, edge, top + off + length, MARK_WIDTH, Colour.BLACK);
        canvas.line(edge, bottom - off, edge, bottom - off - length, MARK_WIDTH, Colour.BLACK);
      }
      for (double edge : new double[] {top, bottom}) {
        canvas.line(x - off, edge, x - off - length, edge, MARK_WIDTH, Colour.BLACK);
        canvas.line(right + off, edge, right + off + length, edge, MARK_WIDTH, Colour.BLACK);
      }
    }

    private void card(
        Canvas canvas, CardPerson person, List<CardElement> side, double left, double top) {
      tags.in(
          "Sect",
          languages.get(0),
          () ->
              new Card(canvas, tags, typesetter, pictures, summit, languages, person)
                  .draw(side, left, top));
    }

    private void page(PDRectangle paper, Consumer<Canvas> drawing) {
      Canvas canvas = new Canvas(fonts, tags);
      drawing.accept(canvas);
      PDPage page = new PDPage(paper);
      document.addPage(page);
      canvas.addTo(document, page);
      canvases.add(canvas);
      Box edge = new Box("the page", 0, 0, paper.getWidth(), paper.getHeight());
      misfits.addAll(Box.misfits(canvas.boxes(), edge));
    }
  }
}
