package city.accord.press.list;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;

/** The letters of the press list. Nothing that whoever asked has typed stands in one. */
@Dependent
class PressListKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.press.list.letters";

  /** Asks the owner of an address whether they want statements. */
  static final LetterKind CONFIRM =
      new LetterKind(
          "press-confirm",
          BUNDLE,
          "confirm",
          EnumSet.of(Placeholder.VALID_UNTIL, Placeholder.LINK),
          true);

  /** Tells one who is on the list already so: the page on which they asked does not. */
  static final LetterKind LISTED =
      new LetterKind("press-listed", BUNDLE, "listed", EnumSet.of(Placeholder.LINK), true);

  static final LetterKind STATEMENT =
      new LetterKind(
          "press-statement",
          BUNDLE,
          "statement",
          EnumSet.of(Placeholder.HEADLINE, Placeholder.STATEMENT, Placeholder.LINK));

  @Override
  public List<LetterKind> kinds() {
    return List.of(CONFIRM, LISTED, STATEMENT);
  }
}
