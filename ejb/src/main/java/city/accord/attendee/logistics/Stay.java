package city.accord.attendee.logistics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a person sleeps; whatever is not known is null.
 *
 * @param from the day before the first night
 * @param to the day after the last night
 */
public record Stay(String hotel, LocalDate from, LocalDate to) implements Serializable {

  public static final Stay NONE = new Stay(null, null, null);

  public Stay {
    hotel = Journey.text(hotel);
  }

  /** With what is not said here taken from another. */
  Stay orElse(Stay other) {
    return new Stay(
        hotel == null ? other.hotel : hotel,
        from == null ? other.from : from,
        to == null ? other.to : to);
  }
}
