package city.accord.typeset;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that one document uses; each is embedded with the characters used and no others. */
public final class FontBook {

  private final PDDocument document;
  private final Map<FontFile, Font> fonts = new EnumMap<>(FontFile.class);
  private final Map<FontFile, ShapedFont> shaped = new EnumMap<>(FontFile.class);

  public FontBook(PDDocument document) {
    this.document = document;
  }

  /** A font in this document. */
  public static final class Font {
    public final PDType0Font embedded;
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> known = new HashMap<>();
    private final Map<Integer, Optional<BoundingBox>> bounds = new HashMap<>();

    Font(PDType0Font embedded, TrueTypeFont file) throws IOException {
      this.embedded = embedded;
      this.file = file;
      this.glyphs = file.getUnicodeCmapLookup();
    }

    /** The code of a character, which from now on is part of the subset. */
    public int code(int character) {
      return known.computeIfAbsent(
          character,
          it -> {
            embedded.addToSubset(it);
            return glyphs.getGlyphId(it);
          });
    }

    /** What a glyph covers, in font units; empty for a space. */
    private Optional<BoundingBox> bounds(int glyph) {
      return bounds.computeIfAbsent(glyph, it -> boundsOf(file, it));
    }

    private double em() {
      try {
        return 1.0 / file.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    double width(int character) {
      try {
        return (double) file.getAdvanceWidth(code(character)) / file.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public Font font(FontFile file) {
    return fonts.computeIfAbsent(file, this::embed);
  }

  FontFile fileOf(int character, Style style) {
    return style
        .face()
        .fontOf(character, style.language())
        .orElseThrow(() -> new NoGlyph(Character.toString(character)));
  }

  double width(int character, Style style) {
    return font(fileOf(character, style)).width(character) * style.size() + style.tracking();
  }

  /** The width of a text whose characters stand in the order in which they are seen. */
  public double width(String text, Style style) {
    double sum = 0;
    for (Run run : runs(text, style))
      if (run.font().isPresent())
        for (Cluster cluster : run.clusters()) sum += width(run, cluster, style);
      else sum += run.text().codePoints().mapToDouble(c -> width(c, style)).sum();
    return sum;
  }

  /** What a text covers, from where it begins on its baseline; null where it covers nothing. */
  Rectangle2D extent(String text, Style style) {
    Rectangle2D all = null;
    double at = 0;
    for (Run run : runs(text, style)) {
      if (run.font().isPresent()) {
        ShapedFont font = shaped(run);
        for (Cluster cluster : run.clusters()) {
          for (Cluster.Placed placed : cluster.glyphs()) {
            double scale = style.size() * font.em(1);
            Optional<BoundingBox> bounds = font.bounds(placed.glyph());
            all = join(all, bounds, scale, at + placed.x() * scale, placed.y() * scale);
          }
          at += width(run, cluster, style);
        }
      } else
        for (int character : run.text().codePoints().toArray()) {
          Font font = font(fileOf(character, style));
          all = join(all, font.bounds(font.code(character)), style.size() * font.em(), at, 0);
          at += width(character, style);
        }
    }
    return all;
  }

  private static Rectangle2D join(
      Rectangle2D all, Optional<BoundingBox> bounds, double scale, double x, double y) {
    if (bounds.isEmpty()) return all;
    BoundingBox box = bounds.get();
    Rectangle2D one =
        new Rectangle2D.Double(
            x + box.getLowerLeftX() * scale,
            y + box.getLowerLeftY() * scale,
            box.getWidth() * scale,
            box.getHeight() * scale);
    return all == null ? one : all.createUnion(one);
  }

  static Optional<BoundingBox> boundsOf(TrueTypeFont file, int glyph) {
    try {
      return Optional.ofNullable(file.getGlyph().getGlyph(glyph)).map(GlyphData::getBoundingBox);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many codes of a text take the space that is added after a character. */
  long spaced(String text, Style style) {
    return runs(text, style).stream()
        .mapToLong(
            run -> {
              if (run.font().isEmpty()) return run.text().codePoints().count();
              return run.isSpaced() ? run.clusters().size() : 0;
            })
        .sum();
  }

  List<Run> runs(String text, Style style) {
    return Run.of(text, style.face(), style.language());
  }

  /** The width of a shaped cluster in points. */
  double width(Run run, Cluster cluster, Style style) {
    double own = shaped(run).em(cluster.advance()) * style.size();
    return run.isSpaced() ? own + style.tracking() : own;
  }

  ShapedFont shaped(Run run) {
    return shaped.computeIfAbsent(
        run.font().orElseThrow(),
        file -> {
          try {
            return new ShapedFont(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Cuts the fonts down to what was used; nothing can be written after. */
  public void close() {
    try {
      for (Font font : fonts.values()) {
        font.embedded.subset();
        PDStream characters = new PDStream(document);
        try (OutputStream out = characters.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(CharacterMap.ofCharacters(font.known).bytes());
        }
        font.embedded.getCOSObject().setItem(COSName.TO_UNICODE, characters);
        font.file.close();
      }
      for (ShapedFont font : shaped.values()) font.close(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font embed(FontFile file) {
    try {
      TrueTypeFont font = file.open();
      return new Font(PDType0Font.load(document, font, true), font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
