package city.accord.print;

import city.accord.typeset.Drawable;
import java.util.stream.Collectors;

/**
 * Texts that nobody proofs before they are drawn: a character that no font of ours has is a box,
 * instead of no file at all.
 */
final class DrawableWords {

  private static final String BOX = "□";

  private DrawableWords() {}

  static String of(String text) {
    if (Drawable.problem(text).isEmpty()) return text;
    String drawn =
        text.codePoints()
            .mapToObj(Character::toString)
            .map(one -> one.matches("\\p{M}") || Drawable.problem(one).isEmpty() ? one : seen(one))
            .collect(Collectors.joining());
    return Drawable.problem(drawn).isEmpty() ? drawn : drawn.replaceAll("\\p{M}", "");
  }

  /** What nobody sees needs no box. */
  private static String seen(String character) {
    return character.matches("[\\p{Cf}\\p{Cc}]") ? "" : BOX;
  }
}
