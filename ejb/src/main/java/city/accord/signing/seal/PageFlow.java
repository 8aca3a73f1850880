package city.accord.signing.seal;

import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.FontBook;
import city.accord.typeset.Tags;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The A4 pages of a declaration, filled from above. */
final class PageFlow {

  static final double LEFT = 60;
  static final double RIGHT = PDRectangle.A4.getWidth() - 60;
  static final double WIDTH = RIGHT - LEFT;
  static final double TOP = PDRectangle.A4.getHeight() - 76;
  static final double BOTTOM = 78;

  /** What a printer prints: nothing is drawn nearer to the edge. */
  static final Box SHEET =
      new Box("the page", 24, 24, PDRectangle.A4.getWidth() - 24, PDRectangle.A4.getHeight() - 24);

  private final FontBook fonts;
  private final Tags tags = new Tags();
  private final List<Canvas> pages = new ArrayList<>();
  private double y;

  PageFlow(FontBook fonts) {
    this.fonts = fonts;
  }

  void newPage() {
    pages.add(new Canvas(fonts, tags));
    y = TOP;
  }

  /** The structure of what is drawn. */
  Tags tags() {
    return tags;
  }

  /** Whether nothing stands on the page yet. */
  boolean isFresh() {
    return y == TOP;
  }

  boolean hasRoom(double height) {
    return !pages.isEmpty() && y - height >= BOTTOM;
  }

  /** Goes on to a new page unless there is so much room. */
  boolean need(double height) {
    boolean turned = !hasRoom(height);
    if (turned) newPage();
    return turned;
  }

  /** How far down the page is filled. */
  double y() {
    return y;
  }

  void down(double height) {
    y -= height;
  }

  Canvas canvas() {
    return pages.get(pages.size() - 1);
  }

  List<Canvas> pages() {
    return pages;
  }

  void addTo(PDDocument document) {
    for (Canvas canvas : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      canvas.addTo(document, page);
    }
    tags.addTo(document, pages);
  }
}
