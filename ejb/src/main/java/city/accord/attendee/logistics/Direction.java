package city.accord.attendee.logistics;

/** Which of the two ways of a person's travel. */
public enum Direction {
  /** To the summit. */
  ARRIVAL,
  /** Home, or on to elsewhere. */
  DEPARTURE
}
