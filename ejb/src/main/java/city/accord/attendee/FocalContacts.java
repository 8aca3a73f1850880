package city.accord.attendee;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.Collection;
import java.util.Map;

/** Whom the organisers write to about a delegation, as another area knows. */
public interface FocalContacts {

  /**
   * @param name of the person, as they wrote it
   * @param delegation what it comes for
   */
  record Contact(String name, String email, Language language, LocalizedText delegation) {}

  /** By the id of the delegation; one that names nobody is left out. */
  Map<Long, Contact> of(Collection<Long> delegationIds);
}
