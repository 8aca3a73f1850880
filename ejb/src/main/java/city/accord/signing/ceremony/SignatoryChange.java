package city.accord.signing.ceremony;

/**
 * A delegation says something else of its head than a ceremony's slot does.
 *
 * @param present as the slot has it
 * @param current as the delegation has it now; null where nobody leads it any more
 * @param open whether the slot may still take it over: the pens have not opened
 */
public record SignatoryChange(
    long ceremonyId,
    long slotId,
    int position,
    Signatory present,
    Signatory current,
    boolean open) {

  /** Whether there is something that the slot can take over. */
  public boolean isApplicable() {
    return open && current != null;
  }
}
