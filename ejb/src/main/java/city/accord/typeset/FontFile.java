package city.accord.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with Accord for what it draws on paper. */
public enum FontFile {
  LATIN("NotoSerif_400Regular"),
  LATIN_BOLD("NotoSerif_700Bold"),
  LATIN_ITALIC("NotoSerif_400Regular_Italic"),
  CHINESE("NotoSerifTC_400Regular"),
  CHINESE_BOLD("NotoSerifTC_700Bold"),
  HEBREW("NotoSerifHebrew_400Regular"),
  HEBREW_BOLD("NotoSerifHebrew_700Bold"),
  ARABIC("NotoNaskhArabic_400Regular"),
  ARABIC_BOLD("NotoNaskhArabic_700Bold"),
  DEVANAGARI("NotoSerifDevanagari_400Regular"),
  DEVANAGARI_BOLD("NotoSerifDevanagari_700Bold"),
  THAI("NotoSansThai_400Regular"),
  THAI_BOLD("NotoSansThai_700Bold"),
  /** Of Korean the syllables and the single letters alone: its Han is the Chinese font's. */
  KOREAN("NotoSerifKR_400Regular"),
  KOREAN_BOLD("NotoSerifKR_700Bold");

  private final String name;
  private BitSet characters;
  private int dottedCircle;
  private Font unscaled;

  FontFile(String name) {
    this.name = name;
  }

  public TrueTypeFont open() {
    try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Java's own text layout takes it, at one pixel a font unit. */
  synchronized Font unscaled() {
    if (unscaled != null) return unscaled;
    try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name + ".ttf");
        TrueTypeFont font = open()) {
      Font any = Font.createFont(Font.TRUETYPE_FONT, in);
      unscaled = any.deriveFont((float) font.getUnitsPerEm());
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
    return unscaled;
  }

  public String fontName() {
    return name.replace("_", "-");
  }

  boolean has(int character) {
    return characters().get(character);
  }

  /** Whether it sets marks beside its characters, for want of anchors. */
  boolean isChinese() {
    return this == CHINESE || this == CHINESE_BOLD;
  }

  /** Whether a glyph stands for a character that is missing: the box, or the dotted circle. */
  boolean isPlaceholder(int glyph) {
    characters();
    return glyph == 0 || glyph == dottedCircle;
  }

  private synchronized BitSet characters() {
    if (characters != null) return characters;
    BitSet all = new BitSet();
    try (TrueTypeFont font = open()) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      dottedCircle = glyphs.getGlyphId(0x25cc);
      for (int character = ' '; character <= 0x3ffff; character++)
        if (glyphs.getGlyphId(character) != 0) all.set(character);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    characters = all;
    return all;
  }
}
