package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.text.Language;
import java.util.Optional;

/** Knows what goes on paper to whoever is approved. */
public interface PaperForApproved {

  /** The name of the file; empty where the organisers have released no such paper. */
  Optional<String> file();

  /**
   * Lets the paper go with a letter that has just been written; nothing where none is released.
   *
   * @param mail the letter's id in the outbox
   */
  void follow(long mail, Attendee attendee, Language language);
}
