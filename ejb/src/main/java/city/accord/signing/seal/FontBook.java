package city.accord.signing.seal;

import city.accord.signing.glyph.FontFile;
import city.accord.signing.glyph.NoGlyph;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that one document uses; each is embedded with the characters used and no others. */
final class FontBook {

  private final PDDocument document;
  private final Map<FontFile, Font> fonts = new EnumMap<>(FontFile.class);

  FontBook(PDDocument document) {
    this.document = document;
  }

  /** A font in this document. */
  static final class Font {
    final PDType0Font embedded;
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> known = new HashMap<>();

    Font(PDType0Font embedded, TrueTypeFont file) throws IOException {
      this.embedded = embedded;
      this.file = file;
      this.glyphs = file.getUnicodeCmapLookup();
    }

    /** The code of a character, which from now on is part of the subset. */
    int code(int character) {
      return known.computeIfAbsent(
          character,
          it -> {
            embedded.addToSubset(it);
            return glyphs.getGlyphId(it);
          });
    }

    double width(int character) {
      try {
        return (double) file.getAdvanceWidth(code(character)) / file.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Font font(FontFile file) {
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

  double width(String text, Style style) {
    return text.codePoints().mapToDouble(character -> width(character, style)).sum();
  }

  /** Cuts the fonts down to what was used; nothing can be written after. */
  void close() {
    try {
      for (Font font : fonts.values()) {
        font.embedded.subset();
        PDStream characters = new PDStream(document);
        try (OutputStream out = characters.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(new CharacterMap(font.known).bytes());
        }
        font.embedded.getCOSObject().setItem(COSName.TO_UNICODE, characters);
        font.file.close();
      }
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
