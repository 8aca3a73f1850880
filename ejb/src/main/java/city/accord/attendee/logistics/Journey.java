package city.accord.attendee.logistics;

import city.accord.text.VisibleText;
import java.io.Serializable;
import java.time.Instant;

/**
 * One way of a person's travel; whatever is not known is null.
 *
 * @param at when it ends at the summit's city, or begins there
 * @param number of the flight or train, such as {@code BR 88}
 * @param place where it begins, or leads to
 * @param terminal or station at the summit's city
 */
public record Journey(Instant at, String number, String place, String terminal)
    implements Serializable {

  public static final Journey NONE = new Journey(null, null, null, null);

  public Journey {
    number = text(number);
    place = text(place);
    terminal = text(terminal);
  }

  /** What was typed; null where it was nothing. */
  static String text(String typed) {
    return typed == null || VisibleText.isBlank(typed) ? null : typed.strip();
  }

  /** With what is not said here taken from another. */
  Journey orElse(Journey other) {
    return new Journey(
        at == null ? other.at : at,
        number == null ? other.number : number,
        place == null ? other.place : place,
        terminal == null ? other.terminal : terminal);
  }
}
