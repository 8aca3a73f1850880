package city.accord.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * Which letters belong in a name's Latin form. Others are asked about where the name is typed, and
 * not refused: whoever types knows the person.
 */
public final class LatinLetters {

  private LatinLetters() {}

  /** The letters of a text that are not Latin, named, or "" where there are none. */
  public static String othersIn(String text) {
    if (text == null) return "";
    return NamedCharacters.of(text.codePoints().filter(LatinLetters::isOtherLetter));
  }

  private static boolean isOtherLetter(int character) {
    if (!UCharacter.isLetter(character)) return false;
    return switch (UScript.getScript(character)) {
      case UScript.LATIN, UScript.COMMON, UScript.INHERITED -> false;
      default -> true;
    };
  }
}
