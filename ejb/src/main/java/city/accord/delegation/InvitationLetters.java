package city.accord.delegation;

import city.accord.letter.LetterKind;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The letters to delegations. */
@Dependent
class InvitationLetters implements LetterKind.Source {

  @Override
  public List<LetterKind> kinds() {
    return List.of(InvitationLetter.KIND, InvitationLetter.REMINDER);
  }
}
