package city.accord.attendee.passport;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a travel document says of its holder; whatever is not known is null.
 *
 * @param birthDate as the document says it
 */
public record PassportDetails(PassportName name, LocalDate birthDate) implements Serializable {

  public boolean isEmpty() {
    return name == null && birthDate == null;
  }

  /** Never the values: whatever is written of objects may end in a log. */
  @Override
  public String toString() {
    return "PassportDetails";
  }
}
