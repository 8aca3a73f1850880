package city.accord.typeset;

import static city.accord.typeset.FontFile.ARABIC;
import static city.accord.typeset.FontFile.ARABIC_BOLD;
import static city.accord.typeset.FontFile.CHINESE;
import static city.accord.typeset.FontFile.CHINESE_BOLD;
import static city.accord.typeset.FontFile.DEVANAGARI;
import static city.accord.typeset.FontFile.DEVANAGARI_BOLD;
import static city.accord.typeset.FontFile.HEBREW;
import static city.accord.typeset.FontFile.HEBREW_BOLD;
import static city.accord.typeset.FontFile.KOREAN;
import static city.accord.typeset.FontFile.KOREAN_BOLD;
import static city.accord.typeset.FontFile.LATIN;
import static city.accord.typeset.FontFile.LATIN_BOLD;
import static city.accord.typeset.FontFile.LATIN_ITALIC;
import static city.accord.typeset.FontFile.THAI;
import static city.accord.typeset.FontFile.THAI_BOLD;

import city.accord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to write: a chain of fonts, of which the first that has the character draws it. The Latin
 * one stands first, since Chinese fonts misplace Czech carons; only the marks that Chinese sets
 * full width are Chinese in a Chinese text.
 */
public enum Face {
  REGULAR(LATIN, CHINESE, HEBREW, ARABIC, DEVANAGARI, THAI, KOREAN),
  BOLD(LATIN_BOLD, CHINESE_BOLD, HEBREW_BOLD, ARABIC_BOLD, DEVANAGARI_BOLD, THAI_BOLD, KOREAN_BOLD),
  ITALIC(LATIN_ITALIC, CHINESE, HEBREW, ARABIC, DEVANAGARI, THAI, KOREAN);

  private static final String FULL_WIDTH_IN_CHINESE = "—…‘’“”·‧";

  private final FontFile chinese;
  private final List<FontFile> chain;

  Face(FontFile latin, FontFile chinese, FontFile... others) {
    this.chinese = chinese;
    this.chain = Stream.concat(Stream.of(latin, chinese), Stream.of(others)).toList();
  }

  /** Whether it has a character for a text of whatever language. */
  boolean draws(int character) {
    return Stream.of(Language.EN, Language.ZH_HANT)
        .allMatch(language -> fontOf(character, language).isPresent());
  }

  /** The font that draws a character in a text of this language, if there is one. */
  public Optional<FontFile> fontOf(int character, Language language) {
    boolean fullWidth =
        language.locale().getLanguage().equals("zh")
            && FULL_WIDTH_IN_CHINESE.indexOf(character) >= 0;
    List<FontFile> fonts = fullWidth ? List.of(chinese) : chain;
    return fonts.stream().filter(font -> font.has(character)).findFirst();
  }
}
