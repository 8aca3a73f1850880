package city.accord.text;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Characters as a message names them: as they look, by code point and by their Unicode name. */
public final class NamedCharacters {

  /** A message names no more characters than this. */
  private static final int MAX_NAMED = 5;

  private NamedCharacters() {}

  /** Such as {@code 🔥 U+1F525 FIRE, U+200B ZERO WIDTH SPACE}: each character once. */
  public static String of(IntStream characters) {
    return characters
        .distinct()
        .limit(MAX_NAMED)
        .mapToObj(NamedCharacters::named)
        .collect(Collectors.joining(", "));
  }

  private static String named(int character) {
    String name = UCharacter.getExtendedName(character);
    String code = String.format("U+%04X %s", character, name);
    return isSeen(character) ? Character.toString(character) + " " + code : code;
  }

  private static boolean isSeen(int character) {
    return !VisibleText.isHidden(character)
        && !UCharacter.isUWhiteSpace(character)
        && !VisibleText.isMark(character);
  }
}
