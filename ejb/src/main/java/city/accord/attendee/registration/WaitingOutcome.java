package city.accord.attendee.registration;

/** What came of somebody's waiting for a place. */
public enum WaitingOutcome {
  /** The person took the place. */
  TAKEN,
  /** The person did not want it any more. */
  DECLINED,
  /** The person did not answer in time, and the place went to the next. */
  LAPSED,
  /** An officer took the person off the list. */
  REMOVED
}
