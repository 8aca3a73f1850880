package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.registration.PaperForApproved;
import city.accord.mail.Enclosure;
import city.accord.mail.EnclosureSource;
import city.accord.mail.Outbox;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The invitation letter goes with the email that tells of an approval, once people may fetch it. It
 * is drawn when the email lies in the outbox. What a travel document says is never sent by email.
 */
@Dependent
class InvitationEnclosed implements PaperForApproved, EnclosureSource {

  private static final String FILE = "invitation.pdf";

  @PersistenceContext private EntityManager em;
  @Inject private LettersOnPaper letters;
  @Inject private Outbox outbox;

  @Override
  public Optional<String> file() {
    return letters.head().released().contains(PaperLetter.INVITATION)
        ? Optional.of(FILE)
        : Optional.empty();
  }

  @Override
  public void follow(long mail, Attendee attendee, Language language) {
    if (file().isEmpty()) return;
    outbox.encloseLater(mail, kind(), attendee.id());
    letters.record(PaperLetter.INVITATION, List.of(attendee), language);
  }

  @Override
  public String kind() {
    return PaperLetter.INVITATION.word();
  }

  @Override
  public Optional<Enclosure> make(long about, Language language) {
    Attendee attendee = em.find(Attendee.class, about);
    if (attendee == null) return Optional.empty();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    letters.draw(
        PaperLetter.INVITATION,
        List.of(attendee),
        language,
        PaperLetter.INVITATION.title(language),
        unread -> Optional.empty(),
        pdf);
    return Optional.of(Enclosure.pdf(FILE, pdf.toByteArray()));
  }
}
