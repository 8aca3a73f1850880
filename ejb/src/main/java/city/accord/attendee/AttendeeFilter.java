package city.accord.attendee;

/**
 * Which people a list shows.
 *
 * @param query words that the names, the title, the affiliation or the mail address contain, each
 *     of them, in any script; null or blank for all
 * @param category the code of one, or null for all
 * @param status null for all who come; those who withdrew or were rejected only where it asks for
 *     them
 * @param lacks what they still lack, or null where that does not matter
 */
public record AttendeeFilter(String query, String category, AttendeeStatus status, Lack lacks) {

  /** Everyone who comes. */
  public static final AttendeeFilter ALL = new AttendeeFilter(null, null, null, null);
}
