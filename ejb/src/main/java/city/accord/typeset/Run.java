package city.accord.typeset;

import city.accord.text.Language;
import city.accord.text.VisibleText;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of text that is drawn character by character, or whose characters have to be shaped
 * together in one font. Latin, Han, Hangul and Hebrew text without combining marks is never shaped.
 *
 * @param start of the stretch in its text, in UTF-16 units
 * @param font that shapes it; empty where nothing is shaped
 */
public record Run(int start, String text, Optional<FontFile> font) {

  /** The runs of a text, in its own order. */
  public static List<Run> of(String text, Face face, Language language) {
    if (text.chars().allMatch(Run::isNeverShaped))
      return text.isEmpty() ? List.of() : List.of(new Run(0, text, Optional.empty()));
    List<Run> runs = new ArrayList<>();
    int from = 0;
    Optional<FontFile> current = Optional.empty();
    for (int at = 0; at < text.length(); ) {
      int end = clusterEnd(text, at);
      Optional<FontFile> font = Optional.empty();
      if (isShaped(text, at, end)) font = face.fontOf(text.codePointAt(at), language);
      if (at > from && !font.equals(current)) {
        runs.add(new Run(from, text.substring(from, at), current));
        from = at;
      }
      current = font;
      at = end;
    }
    if (from < text.length()) runs.add(new Run(from, text.substring(from), current));
    return runs;
  }

  /** Whether a UTF-16 unit is of Latin, Han or Hangul text without marks: nearly all drawn. */
  private static boolean isNeverShaped(int unit) {
    return unit < 0x300
        || unit >= 0x2010 && unit < 0x2060
        || unit >= 0x3400 && unit < 0xa000
        || unit >= 0x3000 && unit < 0x302a
        || unit >= 0xac00 && unit < 0xd7a4;
  }

  /** Whether a character and those that follow it have to be shaped to be drawn. */
  private static boolean isShaped(String text, int at, int end) {
    int base = text.codePointAt(at);
    return end > at + Character.charCount(base) || isExtension(base) || joinsOrStacks(base);
  }

  private static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && isExtension(text.codePointAt(end)))
      end += Character.charCount(text.codePointAt(end));
    return end;
  }

  /** Whether a character is written on the one before it: a mark, or one of the two joiners. */
  static boolean isExtension(int character) {
    return VisibleText.isMark(character) || isJoiner(character);
  }

  static boolean isJoiner(int character) {
    return character == 0x200c || character == 0x200d;
  }

  private static boolean joinsOrStacks(int character) {
    return switch (UScript.getScript(character)) {
      case UScript.THAI, UScript.DEVANAGARI -> true;
      case UScript.ARABIC, UScript.COMMON ->
          switch (UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE)) {
            case JoiningType.NON_JOINING, JoiningType.TRANSPARENT -> false;
            default -> true;
          };
      default -> false;
    };
  }

  /** Whether its letters may be set apart: those that join, stack or share a headline may not. */
  public boolean isSpaced() {
    return !isRightToLeft() && !joinsOrStacks(text.codePointAt(0));
  }

  /** Whether it is read from right to left. */
  public boolean isRightToLeft() {
    int direction = UCharacter.getDirection(text.codePointAt(0));
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Its clusters from left to right. */
  public List<Cluster> clusters() {
    return Shaper.shape(text, font.orElseThrow(), isRightToLeft());
  }
}
