package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.registration.PaperForApproved;
import city.accord.mail.Enclosure;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The invitation letter goes with the email that tells of an approval, once people may fetch it.
 * What a travel document says is never sent by email.
 */
@Dependent
class InvitationEnclosed implements PaperForApproved {

  private static final String FILE = "invitation.pdf";

  @Inject private LettersOnPaper letters;

  @Override
  public Optional<String> file() {
    return letters.head().released().contains(PaperLetter.INVITATION)
        ? Optional.of(FILE)
        : Optional.empty();
  }

  @Override
  public Optional<Enclosure> of(Attendee attendee, Language language) {
    if (file().isEmpty()) return Optional.empty();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    letters.write(
        PaperLetter.INVITATION,
        List.of(attendee),
        language,
        PaperLetter.INVITATION.title(language),
        unread -> Optional.empty(),
        pdf);
    return Optional.of(Enclosure.pdf(FILE, pdf.toByteArray()));
  }
}
