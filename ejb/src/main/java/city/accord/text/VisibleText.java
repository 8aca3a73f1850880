package city.accord.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What people see of a text. Characters that nobody sees let two names look alike, turn the words
 * around them about, or leave a name empty that seems to be written.
 */
public final class VisibleText {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private VisibleText() {}

  /**
   * Lets a text pass whose characters are all seen; null passes.
   *
   * @throws HiddenCharacter naming those that are not
   */
  public static void require(String text) {
    String hidden = text == null ? "" : NamedCharacters.of(hiddenIn(text));
    if (!hidden.isEmpty()) throw new HiddenCharacter(hidden);
  }

  /**
   * Lets a text pass whose characters are all seen, in each of its languages and lines.
   *
   * @throws HiddenCharacter naming those that are not
   */
  public static void require(LocalizedText text) {
    text.asMap().values().stream().flatMap(String::lines).forEach(VisibleText::require);
  }

  /**
   * The hidden characters of a text. The two joiners are none where the spelling needs them: among
   * the letters of scripts that join or stack, and within an emoji.
   */
  public static IntStream hiddenIn(String text) {
    return starts(text).filter(at -> isHiddenAt(text, at)).map(text::codePointAt);
  }

  /**
   * A text as it is quoted, with the code of each hidden character in its place: one that turns the
   * direction would turn the words of the sentence that quotes it.
   */
  public static String quoted(String text) {
    return starts(text)
        .mapToObj(
            at ->
                isHiddenAt(text, at)
                    ? String.format("[U+%04X]", text.codePointAt(at))
                    : Character.toString(text.codePointAt(at)))
        .collect(Collectors.joining());
  }

  /** Where each character begins. */
  private static IntStream starts(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> at == 0 || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)));
  }

  private static boolean isHiddenAt(String text, int at) {
    return isHidden(text.codePointAt(at)) && !isNeededJoiner(text, at);
  }

  /** Whether a character leaves no trace of its own on paper; a line feed and a tab do. */
  public static boolean isHidden(int character) {
    return switch (UCharacter.getType(character)) {
      case UCharacter.CONTROL -> character != '\n' && character != '\t';
      case UCharacter.FORMAT,
          UCharacter.SURROGATE,
          UCharacter.PRIVATE_USE,
          UCharacter.UNASSIGNED,
          UCharacter.LINE_SEPARATOR,
          UCharacter.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
              || character == 0x2800;
    };
  }

  /** Whether nothing of a text is seen but white space, that of other widths included. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(UCharacter::isUWhiteSpace);
  }

  /** Whether a character is a mark on, under or around the one before it. */
  public static boolean isMark(int character) {
    return switch (UCharacter.getType(character)) {
      case UCharacter.NON_SPACING_MARK,
          UCharacter.COMBINING_SPACING_MARK,
          UCharacter.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isNeededJoiner(String text, int at) {
    int character = text.codePointAt(at);
    if (character == 0xfe0f) return at > 0 && isEmoji(text.codePointBefore(at));
    if (character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER) return false;
    if (at == 0 || at + 1 >= text.length()) return false;
    int before = text.codePointBefore(at);
    if (before == 0xfe0f && at > 1) before = text.codePointBefore(at - 1);
    int after = text.codePointAt(at + 1);
    boolean emoji = isEmoji(before) && isEmoji(after);
    return emoji || joins(before) && joins(after);
  }

  private static boolean isEmoji(int character) {
    return character > 0xff && UCharacter.hasBinaryProperty(character, UProperty.EMOJI);
  }

  private static boolean joins(int character) {
    int script = UScript.getScript(character);
    if (script == UScript.COMMON || script == UScript.LATIN) return false;
    return UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE)
            != JoiningType.NON_JOINING
        || UCharacter.getIntPropertyValue(character, UProperty.INDIC_SYLLABIC_CATEGORY) != 0;
  }
}
