package city.accord.delegation;

/**
 * How far a delegation has come, each step after the one before it; to decline is no step. It is
 * told from facts each time and never stored. From the approval on, the head stands for the
 * delegation, since it is the head who is announced and signs.
 */
public enum DelegationStatus {
  /** Its focal point has said that nobody comes. */
  DECLINED,
  /** On the list; nobody has been written to. */
  PREPARED,
  /** Its focal point has an invitation that works. */
  INVITED,
  /** Its head is registered, and nobody else is there. */
  ACCEPTED,
  /**
   * People are there, and some of them are not registered, lack what the form of their category
   * requires, or have no head yet.
   */
  REGISTERING,
  /** All of its people are registered, and nothing of theirs is missing; it waits for approval. */
  COMPLETE,
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
