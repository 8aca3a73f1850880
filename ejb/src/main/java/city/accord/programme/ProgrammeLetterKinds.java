package city.accord.programme;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;

/** The letters about the programme. */
@Dependent
class ProgrammeLetterKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.programme.letters";

  /** To whoever scheduled a release that could not go out; they wait for it to. */
  static final LetterKind HELD =
      new LetterKind(
          "release-held",
          BUNDLE,
          "held",
          EnumSet.of(Placeholder.NAME, Placeholder.NOTE, Placeholder.LINK),
          true);

  /** To those on stage of sessions that a release changed, and the focal points of theirs. */
  static final LetterKind CHANGED =
      new LetterKind(
          "programme-changed",
          BUNDLE,
          "changed",
          EnumSet.of(Placeholder.NAME, Placeholder.CHANGES, Placeholder.NOTE, Placeholder.LINK));

  /** To guests who starred sessions that a release changed. */
  static final LetterKind STARRED =
      new LetterKind(
          "programme-starred",
          BUNDLE,
          "starred",
          EnumSet.of(Placeholder.NAME, Placeholder.CHANGES, Placeholder.NOTE, Placeholder.LINK));

  @Override
  public List<LetterKind> kinds() {
    return List.of(HELD, CHANGED, STARRED);
  }
}
