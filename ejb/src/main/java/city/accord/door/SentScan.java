package city.accord.door;

/**
 * What a device sends of a scan.
 *
 * @param nonce 32 hexadecimal digits that the device drew for this scan alone
 * @param code what the scanner read, or null where the person was found by name
 * @param attendeeId who was found by name, or null
 * @param agoMillis how long ago the scan was, by a clock that nobody sets
 * @param offline what the device did by itself while it had no network; null where it asks
 */
public record SentScan(
    String nonce, String code, Long attendeeId, boolean entering, long agoMillis, Offline offline) {

  /**
   * A scan that a device has judged by its roster.
   *
   * @param gateId where it stood then
   * @param decided what it said
   */
  public record Offline(long gateId, Verdict decided) {}

  /** Whether a device could have sent it. */
  public boolean isPossible() {
    return nonce != null && nonce.matches("[0-9a-f]{32}") && (code != null || attendeeId != null);
  }
}
