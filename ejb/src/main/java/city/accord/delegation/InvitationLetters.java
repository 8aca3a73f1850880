package city.accord.delegation;

import city.accord.letter.LetterKind;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.stream.Stream;

/** The letters to delegations. */
@Dependent
class InvitationLetters implements LetterKind.Source {

  @Override
  public List<LetterKind> kinds() {
    return Stream.concat(
            Stream.of(InvitationLetter.KIND, InvitationLetter.REMINDER), PlaceLetter.KINDS.stream())
        .toList();
  }
}
