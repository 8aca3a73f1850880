package city.accord.delegation;

/** How far a delegation has come, each step after the one before it; to decline is no step. */
public enum DelegationStatus {
  /** Its focal point has said that nobody comes. */
  DECLINED,
  /** On the list; nobody has been written to. */
  PREPARED,
  /** Its focal point has an invitation that works. */
  INVITED,
  /** Its head is registered. */
  REGISTERED,
  /** The organisers have approved its head. */
  APPROVED,
  /** Its head's badge is issued. */
  BADGED,
  /** Its head has come through a gate. */
  ARRIVED,
  /** Its head has signed the declaration. */
  SIGNED;

  /** Whether a delegation of this status has that step behind it. */
  public boolean hasReached(DelegationStatus step) {
    return compareTo(step) >= 0;
  }
}
