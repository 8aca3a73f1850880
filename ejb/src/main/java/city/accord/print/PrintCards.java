package city.accord.print;

import java.util.List;

/**
 * Whose badges or place cards to print, and how.
 *
 * @param reason why people get another badge whose badge was printed before, or null; theirs are
 *     revoked
 */
public record PrintCards(
    List<Long> attendeeIds, CardSize size, Placement placement, String reason) {

  public PrintCards {
    attendeeIds = List.copyOf(attendeeIds);
  }
}
