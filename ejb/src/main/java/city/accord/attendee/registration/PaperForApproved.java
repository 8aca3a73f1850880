package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.mail.Enclosure;
import city.accord.text.Language;
import java.util.Optional;

/** Knows what goes on paper to whoever is approved. */
public interface PaperForApproved {

  /** The name of the file; empty where the organisers have released no such paper. */
  Optional<String> file();

  /** Empty where the organisers have released no such paper. */
  Optional<Enclosure> of(Attendee attendee, Language language);
}
