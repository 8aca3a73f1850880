package city.accord.attendee;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody at the summit who may be the person about to be added, and whom they come for. */
public record Namesake(long id, PersonName name, AttendeeStatus status, LocalizedText affiliation)
    implements Serializable {

  static Namesake of(Attendee attendee) {
    return new Namesake(
        attendee.id(), attendee.name(), attendee.status(), attendee.affiliation().name());
  }

  /** Who these are, by id. */
  public static Set<Long> ids(List<Namesake> namesakes) {
    return namesakes.stream().map(Namesake::id).collect(Collectors.toSet());
  }
}
