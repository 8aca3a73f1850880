package city.accord.print;

import java.util.List;

/**
 * Whose badges to print, and how.
 *
 * @param reason why people get another badge whose badge was printed before, or null; theirs are
 *     revoked
 */
public record PrintBadges(
    List<Long> attendeeIds, CardSize size, Placement placement, String reason) {

  public PrintBadges {
    attendeeIds = List.copyOf(attendeeIds);
  }
}
