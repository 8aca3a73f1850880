package city.accord.attendee.logistics;

/** Whether the organisers send a car for a person. */
public enum CarNeed {
  /** They do. */
  PICK_UP,
  /** The person looks after it. */
  OWN
}
