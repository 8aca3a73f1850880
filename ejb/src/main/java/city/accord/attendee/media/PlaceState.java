package city.accord.attendee.media;

/** What has become of somebody in a pool. */
public enum PlaceState {
  /** Goes to the occasion. */
  IN,
  /** Waits for a place of the same kind of medium. */
  WAITING,
  /** Taken out again, and not told of it yet. */
  OUT
}
