package city.accord.attendee.merge;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.MergedField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Two records side by side.
 *
 * @param stays the record that would stay
 * @param likenesses why they may be of one person; empty where only an officer thinks so
 */
public record DuplicateRow(AttendeeRow stays, AttendeeRow other, Set<Likeness> likenesses)
    implements Serializable {

  /** What they differ in. */
  public List<MergedField> differences() {
    return Arrays.stream(MergedField.values())
        .filter(field -> field.differs(stays, other))
        .toList();
  }
}
