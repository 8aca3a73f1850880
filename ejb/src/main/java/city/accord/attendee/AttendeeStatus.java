package city.accord.attendee;

import java.util.List;

/** How far a person has come on the way into the summit. */
public enum AttendeeStatus {
  /** Named by the organisers; nobody has confirmed it yet. */
  EXPECTED,
  /** Registered where no place was free; takes none. */
  WAITING,
  /** A place that became free is kept for the person until they answer. */
  OFFERED,
  /** Registered by the delegation or the person; may still be changed. */
  REGISTERED,
  /** Fit to be accepted, as one officer sees it; another one decides. */
  PRE_APPROVED,
  /** Waits for a place, or for something that the organisers asked for. */
  ON_HOLD,
  /** Accepted by the organisers; only they change it now. */
  APPROVED,
  /** Refused by the organisers. */
  REJECTED,
  /** Does not come after all. */
  WITHDRAWN;

  /** Of those who do not come any more, of their own will or by the organisers'. */
  public static final List<AttendeeStatus> GONE = List.of(REJECTED, WITHDRAWN);

  /** Of those who take no place: gone, or waiting for one. */
  public static final List<AttendeeStatus> NOT_COMING = List.of(REJECTED, WITHDRAWN, WAITING);

  public boolean isComing() {
    return !NOT_COMING.contains(this);
  }
}
