package city.accord.signing.tablet;

/**
 * A tablet that has just been given its slot, or is a spare.
 *
 * @param slotId 0 for a spare
 * @param token 256 random bits that only the tablet keeps; here only their hash is
 */
public record PairedTablet(long ceremonyId, long slotId, String token) {

  @Override
  public String toString() {
    return "the tablet of slot " + slotId;
  }
}
