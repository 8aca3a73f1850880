package city.accord.signing.glyph;

import city.accord.Refused;
import city.accord.text.HiddenCharacter;
import city.accord.text.NamedCharacters;
import city.accord.text.VisibleText;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Optional;

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
   * @throws NoGlyph for characters that our fonts do not have
   * @throws ScriptNeedsShaping for scripts whose letters join or stack
   */
  public static void require(String text) {
    Optional<Refused> problem = problem(text);
    if (problem.isPresent()) throw problem.get();
  }

  /** What is wrong with a text, naming the characters; empty where it can be drawn. */
  public static Optional<Refused> problem(String text) {
    String hidden = NamedCharacters.of(VisibleText.hiddenIn(text));
    if (!hidden.isEmpty()) return Optional.of(new HiddenCharacter(hidden));
    String missing = NamedCharacters.of(text.codePoints().filter(Drawable::hasNoGlyph));
    if (!missing.isEmpty()) return Optional.of(new NoGlyph(missing));
    int[] shaped = text.codePoints().filter(Drawable::needsShaping).toArray();
    if (shaped.length == 0) return Optional.empty();
    String script = UScript.getName(UScript.getScript(shaped[0]));
    String named = NamedCharacters.of(Arrays.stream(shaped));
    return Optional.of(new ScriptNeedsShaping(named, script));
  }

  private static boolean needsShaping(int c) {
    return VisibleText.isMark(c) || !isPlain(UScript.getScript(c));
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
    if (c == '\n' || c == '\t' || VisibleText.isHidden(c) || needsShaping(c)) return false;
    return Arrays.stream(Face.values()).anyMatch(face -> !face.draws(c));
  }
}
