package city.accord.attendee.passport;

import city.accord.attendee.AttendeeRow;
import java.io.Serializable;

/**
 * Whether a person's travel document is known, for those who may not read it.
 *
 * @param version what an edit of this row has to bring back; 0 where nothing is known yet
 */
public record PassportRow(
    AttendeeRow person,
    int version,
    boolean nameKnown,
    boolean birthDateKnown,
    PassportKeys.Standing keys)
    implements Serializable {

  /** Whether it can be entered here. */
  public boolean isOffered() {
    return keys == PassportKeys.Standing.SET;
  }

  public boolean isKnown() {
    return nameKnown || birthDateKnown;
  }
}
