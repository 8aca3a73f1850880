package city.accord.signing.glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What the sealed declaration can show. Asked when a text is frozen and when a signatory gets a
 * slot, so that no seal ever fails, or shows an empty box, for a character.
 */
public final class Drawable {

  private Drawable() {}

  /**
   * Lets a text pass that can be drawn, just as it is: whose characters are composed (NFC).
   *
   * @throws HiddenCharacter for controls and marks that nobody sees, such as a change of direction
   * @throws ScriptNeedsShaping for scripts whose letters join or stack
   * @throws NoGlyph for characters that our fonts do not have
   */
  public static void refuse(String text) {
    String hidden = which(text, Drawable::isHidden);
    if (!hidden.isEmpty()) throw new HiddenCharacter(codes(hidden));
    String shaped = which(text, Drawable::needsShaping);
    if (!shaped.isEmpty()) throw new ScriptNeedsShaping(shaped, script(shaped));
    String missing = which(text, Drawable::hasNoGlyph);
    if (!missing.isEmpty()) throw new NoGlyph(missing, codes(missing));
  }

  private static boolean isHidden(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacter.CONTROL -> c != '\n' && c != '\t';
      case UCharacter.FORMAT, UCharacter.SURROGATE, UCharacter.PRIVATE_USE, UCharacter.UNASSIGNED ->
          true;
      default -> c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    };
  }

  private static boolean needsShaping(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacter.NON_SPACING_MARK,
          UCharacter.COMBINING_SPACING_MARK,
          UCharacter.ENCLOSING_MARK ->
          true;
      default -> !isPlain(UScript.getScript(c));
    };
  }

  /** Whether a script is written letter after letter, or its characters have no glyph with us. */
  private static boolean isPlain(int script) {
    return switch (script) {
      case UScript.ARABIC,
          UScript.SYRIAC,
          UScript.MONGOLIAN,
          UScript.NKO,
          UScript.THAANA,
          UScript.DEVANAGARI,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.THAI,
          UScript.LAO,
          UScript.TIBETAN,
          UScript.MYANMAR,
          UScript.KHMER ->
          false;
      default -> true;
    };
  }

  private static boolean hasNoGlyph(int c) {
    if (c == '\n' || c == '\t') return false;
    return Arrays.stream(Face.values()).anyMatch(face -> !face.draws(c));
  }

  private static String which(String text, IntPredicate wrong) {
    return text.codePoints()
        .filter(wrong)
        .distinct()
        .limit(12)
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private static String codes(String characters) {
    return characters
        .codePoints()
        .filter(c -> c != ' ')
        .mapToObj(c -> String.format("U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private static String script(String characters) {
    return UScript.getName(UScript.getScript(characters.codePointAt(0)));
  }
}
