package city.accord.signing.ceremony;

/**
 * A tablet lost the place it had: whoever is connected there must ask where they belong now.
 *
 * @param slotId the slot it had, or 0 for a spare
 * @param spareId the spare it was, or 0
 */
public record TabletMoved(long ceremonyId, long slotId, long spareId) {

  public static TabletMoved from(Slot slot) {
    return new TabletMoved(slot.ceremony().id(), slot.id(), 0);
  }
}
