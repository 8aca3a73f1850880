package city.accord.typeset;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What is drawn on one page or in one form (ISO 32000-1, 8 and 9), in points from below. */
public final class Canvas {

  /** A circle of radius 1 in four curves has its handles here. */
  private static final double ROUND = 0.5523;

  private final FontBook fonts;
  private final Tags tags;
  private final PDResources resources = new PDResources();
  private final StringBuilder content = new StringBuilder();
  private final List<Box> boxes = new ArrayList<>();
  private Box within;

  private boolean marked;
  private Tags.Part part;
  private int numbers;

  public Canvas(FontBook fonts, Tags tags) {
    this.fonts = fonts;
    this.tags = tags;
  }

  /** What is drawn on the page, and where; rules are not, which are drawn between. */
  public List<Box> boxes() {
    return List.copyOf(boxes);
  }

  /** Takes room for what is not text. */
  public Box reserve(String what, double left, double bottom, double width, double height) {
    return reserve(new Box(what, left, bottom, left + width, bottom + height));
  }

  private Box reserve(Box box) {
    boxes.add(box);
    return box;
  }

  /** Draws what belongs into a box and may not leave it. */
  public void within(Box box, Runnable drawing) {
    within = box;
    drawing.run();
    within = null;
  }

  /** Draws something turned by half about a point, as on the far side of a folded card. */
  public void turned(double x, double y, Runnable drawing) {
    int before = boxes.size();
    unmark();
    add("q -1 0 0 -1", point(2 * x, 2 * y), "cm");
    drawing.run();
    unmark();
    add("Q");
    for (int i = before; i < boxes.size(); i++) boxes.set(i, boxes.get(i).turned(x, y));
  }

  public void addTo(PDDocument document, PDPage page) {
    unmark();
    PDStream stream = new PDStream(document);
    write(stream);
    page.setContents(stream);
    page.setResources(resources);
  }

  private void write(PDStream stream) {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unmark() {
    if (marked) add("EMC");
    marked = false;
  }

  /** What follows belongs to a part of the structure, or to none. */
  private void mark(Tags.Part next) {
    if (marked && next == part) return;
    if (marked) add("EMC");
    if (next == null) add("/Artifact BMC");
    else {
      next.add(this, numbers);
      add("/" + next.type(), "<</MCID " + numbers++ + ">>", "BDC");
    }
    marked = true;
    part = next;
  }

  public void line(double x0, double y0, double x1, double y1, double width, Colour colour) {
    mark(tags.ofGraphics());
    add(colour.stroke(), number(width), "w", point(x0, y0), "m", point(x1, y1), "l S");
  }

  public void box(double x, double y, double width, double height, Colour colour) {
    mark(tags.ofGraphics());
    add(colour.fill(), point(x, y), point(width, height), "re f");
  }

  /** The edge of a box. */
  public void frame(double x, double y, double width, double height, double line, Colour colour) {
    mark(tags.ofGraphics());
    add(colour.stroke(), number(line), "w", point(x, y), point(width, height), "re S");
  }

  /** A box with round corners. */
  public void tile(double x, double y, double size, double radius, Colour colour) {
    mark(tags.ofGraphics());
    add(colour.fill(), colour.stroke(), number(2 * radius), "w 1 j", point(x + radius, y + radius));
    add(point(size - 2 * radius, size - 2 * radius), "re B");
  }

  public void circle(double x, double y, double radius, Colour colour) {
    mark(tags.ofGraphics());
    double handle = radius * ROUND;
    add(colour.stroke(), "0.6 w", point(x + radius, y), "m");
    curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    curve(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    add("s");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    add(point(x1, y1), point(x2, y2), point(x3, y3), "c");
  }

  /** A tick, as wide as it is high. */
  public void tick(double x, double y, double size, Colour colour) {
    mark(tags.ofGraphics());
    add(colour.stroke(), number(size / 7), "w 1 J 1 j", point(x, y + size * 0.45), "m");
    add(point(x + size * 0.38, y + size * 0.1), "l", point(x + size, y + size * 0.85), "l S 0 J");
  }

  /** Draws a picture that covers a box; what of it would stand out of the box is cut off. */
  public void image(PDImageXObject image, double x, double y, double width, double height) {
    mark(tags.ofContent());
    double scale = Math.max(width / image.getWidth(), height / image.getHeight());
    double wide = image.getWidth() * scale;
    double high = image.getHeight() * scale;
    add("q", point(x, y), point(width, height), "re W n");
    String place = point(x - (wide - width) / 2, y - (high - height) / 2);
    add(number(wide), "0 0", number(high), place, "cm");
    add("/" + resources.add(image).getName() + " Do Q");
  }

  /** Draws a whole picture into a box under a name of its own. */
  public void image(
      String name, PDImageXObject image, double x, double y, double width, double height) {
    mark(tags.ofContent());
    resources.put(COSName.getPDFName(name), image);
    add("q", number(width), "0 0", number(height), point(x, y), "cm /" + name + " Do Q");
  }

  /** Fills squares, such as those of a QR code, of which each is named by the operators of PDF. */
  public void squares(String path, double side, double x, double y, Colour colour) {
    mark(tags.ofGraphics());
    add("q", colour.fill(), fine(side), "0 0", fine(-side), point(x, y), "cm", path + "f Q");
  }

  /** Draws a form under its own name, scaled by x and y and moved. */
  public void form(
      String name, PDFormXObject form, double scaleX, double scaleY, double x, double y) {
    mark(tags.ofContent());
    resources.put(COSName.getPDFName(name), form);
    String scale = fine(scaleX) + " 0 0 " + fine(scaleY);
    add("q", scale, point(x, y), "cm /" + name + " Do Q");
  }

  public void text(String text, Style style, double x, double y) {
    line(new Line(List.of(new Span(text, style)), 0, 0, false), x, y, 0);
  }

  /** Writes a line; each character takes so much more room. */
  public void line(Line line, double x, double y, double spread) {
    mark(tags.ofContent());
    double at = x;
    Rectangle2D all = null;
    StringBuilder text = new StringBuilder();
    for (Span piece : line.pieces()) {
      Style style = piece.style();
      add("BT", style.colour().fill(), number(style.tracking() + spread), "Tc", point(at, y), "Td");
      show(piece, number(style.tracking() + spread));
      add("ET");
      Rectangle2D extent = fonts.extent(piece.text(), style);
      if (extent != null) {
        extent.setRect(
            at + extent.getX(), y + extent.getY(), extent.getWidth(), extent.getHeight());
        all = all == null ? extent : all.createUnion(extent);
      }
      text.append(piece.text());
      at += fonts.width(piece.text(), style) + spread * fonts.spaced(piece.text(), style);
    }
    if (all == null) return;
    Box box = new Box(text.toString(), all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
    boxes.add(box.inside(within));
  }

  private void show(Span piece, String spacing) {
    for (Run run : fonts.runs(piece.text(), piece.style()))
      if (run.font().isPresent()) showShaped(run, piece.style(), spacing);
      else show(new Span(run.text(), piece.style()));
  }

  private void showShaped(Run run, Style style, String spacing) {
    ShapedFont font = fonts.shaped(run);
    StringBuilder codes = new StringBuilder("<");
    for (Cluster cluster : run.clusters())
      for (int code : font.codes(cluster, run.isRightToLeft()))
        codes.append(String.format("%04X", code));
    boolean tight = !run.isSpaced() && !spacing.equals("0");
    if (tight) add("0 Tc");
    add("/" + name(font), number(style.size()), "Tf", codes + "> Tj");
    if (tight) add(spacing, "Tc");
  }

  private String name(ShapedFont font) {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (all == null) {
      all = new COSDictionary();
      resources.getCOSObject().setItem(COSName.FONT, all);
    }
    COSName known = all.getKeyForValue(font.dictionary());
    if (known != null) return known.getName();
    COSName name = COSName.getPDFName("S" + (all.size() + 1));
    all.setItem(name, font.dictionary());
    return name.getName();
  }

  private void show(Span piece) {
    int[] characters = piece.text().codePoints().toArray();
    for (int i = 0; i < characters.length; ) {
      FontFile file = fonts.fileOf(characters[i], piece.style());
      FontBook.Font font = fonts.font(file);
      StringBuilder codes = new StringBuilder("<");
      while (i < characters.length && fonts.fileOf(characters[i], piece.style()) == file)
        codes.append(String.format("%04X", font.code(characters[i++])));
      String name = resources.add(font.embedded).getName();
      add("/" + name, number(piece.style().size()), "Tf", codes + "> Tj");
    }
  }

  private void add(String... operators) {
    content.append(String.join(" ", operators)).append('\n');
  }

  public static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String number(double value) {
    return decimal(value, 2);
  }

  private static String fine(double value) {
    return decimal(value, 8);
  }

  private static String decimal(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
