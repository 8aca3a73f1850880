package city.accord.typeset;

import city.accord.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The shaped clusters of one font in one document: a composite font (ISO 32000-1, 9.7) whose codes
 * are the clusters, and whose character map says what each is read as.
 */
final class ShapedFont {

  private static final String TAG = "SHAPED+";

  private final COSDictionary font = new COSDictionary();
  private final TrueTypeFont source;
  private final String name;
  private final ClusterFont clusters;
  private final Map<Drawn, List<Integer>> known = new HashMap<>();
  private final TreeMap<Integer, String> read = new TreeMap<>();
  private final Map<Integer, Optional<BoundingBox>> bounds = new HashMap<>();

  /** A cluster, and whether its script is read from right to left. */
  private record Drawn(Cluster cluster, boolean rightToLeft) {}

  ShapedFont(FontFile file) throws IOException {
    source = file.open();
    name = TAG + file.fontName();
    clusters = new ClusterFont(source);
  }

  COSDictionary dictionary() {
    return font;
  }

  double em(int units) {
    try {
      return (double) units / source.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a glyph of the font covers, in font units. */
  Optional<BoundingBox> bounds(int glyph) {
    return bounds.computeIfAbsent(glyph, it -> FontBook.boundsOf(source, it));
  }

  /** The codes that draw a cluster, from left to right. */
  List<Integer> codes(Cluster cluster, boolean rightToLeft) {
    return known.computeIfAbsent(new Drawn(cluster, rightToLeft), this::add);
  }

  private List<Integer> add(Drawn drawn) {
    Cluster cluster = drawn.cluster();
    if (!drawn.rightToLeft()) return List.of(add(cluster.text(), cluster, cluster.advance()));
    return addLeftwards(cluster);
  }

  private int add(String text, Cluster cluster, int advance) {
    int code = clusters.add(cluster.glyphs(), advance);
    read.put(code, text);
    return code;
  }

  /**
   * Readers turn text from right to left about, code by code: a cluster of several characters has a
   * code for each, of which one draws them all.
   */
  private List<Integer> addLeftwards(Cluster cluster) {
    int[] characters = cluster.text().codePoints().toArray();
    long letters = cluster.text().codePoints().filter(c -> !isMark(c)).count();
    List<Integer> codes = new ArrayList<>();
    boolean isDrawn = false;
    int left = cluster.advance();
    for (int i = characters.length - 1; i >= 0; i--) {
      String text = Character.toString(characters[i]);
      boolean mark = isMark(characters[i]);
      int advance = mark ? 0 : (int) (left / Math.max(1, letters--));
      left -= advance;
      Cluster shown = isDrawn || mark ? new Cluster(text, List.of(), advance) : cluster;
      isDrawn |= !mark;
      codes.add(add(text, shown, advance));
    }
    return codes;
  }

  /** Whether a character has no width of its own: a mark, or a joiner. */
  private static boolean isMark(int character) {
    return VisibleText.isMark(character) || VisibleText.isHidden(character);
  }

  /** Writes the font into the document; nothing can be added after. */
  void close(PDDocument document) throws IOException {
    byte[] file = clusters.bytes();
    PDStream embedded = new PDStream(document);
    write(embedded, file);
    embedded.getCOSObject().setInt(COSName.LENGTH1, file.length);
    PDStream characters = new PDStream(document);
    write(characters, CharacterMap.of(read).bytes());
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, array(descendant(embedded)));
    font.setItem(COSName.TO_UNICODE, characters);
    source.close();
  }

  private COSDictionary descendant(PDStream embedded) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(embedded));
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    COSArray widths = new COSArray();
    for (int advance : clusters.advances()) widths.add(thousandths(advance));
    descendant.setItem(COSName.W, array(COSInteger.get(0), widths));
    return descendant;
  }

  private COSDictionary descriptor(PDStream embedded) throws IOException {
    HeaderTable head = source.getHeader();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4); // symbolic: its codes are in no standard encoding
    descriptor.setItem(
        COSName.FONT_BBOX,
        new PDRectangle(
            (float) em(head.getXMin() * 1000),
            (float) em(head.getYMin() * 1000),
            (float) em((head.getXMax() - head.getXMin()) * 1000),
            (float) em((head.getYMax() - head.getYMin()) * 1000)));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setItem(COSName.ASCENT, thousandths(source.getHorizontalHeader().getAscender()));
    descriptor.setItem(COSName.DESCENT, thousandths(source.getHorizontalHeader().getDescender()));
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, 80);
    descriptor.setItem(COSName.FONT_FILE2, embedded);
    return descriptor;
  }

  private COSFloat thousandths(int units) {
    return new COSFloat(Math.round(em(units) * 100_000) / 100f);
  }

  private static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (var value : values) array.add(value);
    return array;
  }

  private static void write(PDStream stream, byte[] content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
  }
}
