package city.accord.attendee;

/** How far a person has come on the way into the summit. */
public enum AttendeeStatus {
  /** Named by the organisers; nobody has confirmed it yet. */
  EXPECTED,
  /** Registered by the delegation or the person; may still be changed. */
  REGISTERED,
  /** Accepted by the organisers; only they change it now. */
  APPROVED,
  /** Does not come after all. */
  WITHDRAWN
}
