package city.accord.text;

import city.accord.Refused;
import java.util.Optional;

/**
 * What the hall's wall and the sealed declaration can show. Asked where a text is typed that will
 * stand there, such as a name, so that the person who knows the right spelling hears of it, and no
 * seal fails for a character.
 */
public interface DrawableText {

  /** What is wrong with a text, naming each character concerned; empty where it can be drawn. */
  Optional<Refused> problem(String text);

  /**
   * Lets a text pass that can be drawn; null passes.
   *
   * @throws Refused for the first kind of problem, naming the characters
   */
  default void require(String text) {
    problem(text)
        .ifPresent(
            reason -> {
              throw reason;
            });
  }

  /** Lets a text pass that can be drawn in each of its languages. */
  default void require(LocalizedText text) {
    text.asMap().values().forEach(this::require);
  }

  /**
   * Lets a native name pass. The declaration shows it where it is in Han characters; in any other
   * script it stands on web pages only, where it need not be drawable, but visible.
   */
  default void requireNative(String name) {
    VisibleText.require(name);
    if (PersonName.isHan(name)) require(name);
  }

  /** Lets a person's name pass of which all that is sealed can be drawn. */
  default void require(PersonName name) {
    requireNative(name.nativeName());
    require(name.latinGiven());
    require(name.latinFamily());
    require(name.honorific());
    require(name.title());
  }
}
