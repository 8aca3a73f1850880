package city.accord.signing.glyph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with Accord for the sealed declaration. */
public enum FontFile {
  LATIN("NotoSerif_400Regular"),
  LATIN_BOLD("NotoSerif_700Bold"),
  LATIN_ITALIC("NotoSerif_400Regular_Italic"),
  CHINESE("NotoSerifTC_400Regular"),
  CHINESE_BOLD("NotoSerifTC_700Bold"),
  HEBREW("NotoSerifHebrew_400Regular"),
  HEBREW_BOLD("NotoSerifHebrew_700Bold");

  private final String name;
  private BitSet characters;

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

  boolean has(int character) {
    return characters().get(character);
  }

  private synchronized BitSet characters() {
    if (characters != null) return characters;
    BitSet all = new BitSet();
    try (TrueTypeFont font = open()) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int character = ' '; character <= 0x3ffff; character++)
        if (glyphs.getGlyphId(character) != 0) all.set(character);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    characters = all;
    return all;
  }
}
