package city.accord.attendee.passport;

/**
 * Tells two dates of birth apart without saying them.
 *
 * @param keyId the key by which the index was made
 * @param index the same for equal dates
 */
public record BirthMark(String keyId, String index) {

  /** Whether both are of one date; false as well where that cannot be said. */
  public boolean isSame(BirthMark other) {
    return isComparable(other) && index.equals(other.index);
  }

  /** Whether they are of two dates; false as well where that cannot be said. */
  public boolean isOther(BirthMark other) {
    return isComparable(other) && !index.equals(other.index);
  }

  private boolean isComparable(BirthMark other) {
    return other != null && keyId.equals(other.keyId);
  }
}
