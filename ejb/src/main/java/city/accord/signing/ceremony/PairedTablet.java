package city.accord.signing.ceremony;

/**
 * A tablet that has just been given its slot.
 *
 * @param token 256 random bits that only the tablet keeps; here only their hash is
 */
public record PairedTablet(long ceremonyId, long slotId, String token) {

  @Override
  public String toString() {
    return "the tablet of slot " + slotId;
  }
}
