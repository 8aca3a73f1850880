package city.accord.meeting;

/** How far a bilateral meeting has come. */
public enum MeetingStatus {
  /** One delegation has asked, and an answer is awaited. */
  REQUESTED,
  /** Both agree: hour and room are booked. */
  CONFIRMED,
  /** One delegation would not meet. */
  DECLINED,
  /** The delegation that asked took the request back. */
  WITHDRAWN,
  /** It was agreed, or asked for, and does not take place. */
  CANCELLED;

  /** Whether it may still take place. */
  public boolean isOpen() {
    return this == REQUESTED || this == CONFIRMED;
  }
}
