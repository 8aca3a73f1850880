package city.accord.print;

import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.passport.PassportStore;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The letters that an approved guest fetches by the personal link, where they are released. */
@Stateless
@PermitAll
public class OwnPaperLetters {

  @Inject private OpenRegistrations registrations;
  @Inject private LettersOnPaper letters;
  @Inject private PrintPeople people;
  @Inject private PassportStore passports;

  /** Those that the holder of a link may fetch; none where the link does not work. */
  public List<PaperLetter> released(String token) {
    return approved(token).isEmpty()
        ? List.of()
        : letters.head().released().stream().sorted().toList();
  }

  /**
   * Writes the letter of the holder of a link.
   *
   * @param title of the file
   * @throws NotThere where the link does not work, or there is no such letter for them
   */
  public void write(
      String token, PaperLetter kind, Language language, String title, OutputStream out) {
    long id = approved(token).orElseThrow(() -> new NotThere(kind));
    if (!letters.head().released().contains(kind)) throw new NotThere(kind);
    Attendee person = people.byId(List.of(id)).get(id);
    if (person == null) throw new NotThere(kind);
    letters.write(kind, List.of(person), language, title, passports::readForHolder, out);
  }

  private Optional<Long> approved(String token) {
    return registrations
        .own(token)
        .map(OwnRegistration::person)
        .filter(one -> one.status() == AttendeeStatus.APPROVED)
        .map(one -> one.id());
  }
}
