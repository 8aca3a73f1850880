package city.accord.meeting;

import java.io.Serializable;
import java.time.Instant;

/** An hour at which a meeting can be: from when, and until just before when. */
public record MeetingSlot(Instant startsAt, Instant endsAt)
    implements Comparable<MeetingSlot>, Serializable {

  /** Whether there is a moment that both have. */
  public boolean overlaps(MeetingSlot other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  @Override
  public int compareTo(MeetingSlot other) {
    return startsAt.compareTo(other.startsAt);
  }
}
