package city.accord.meeting;

import java.io.Serializable;
import java.time.Instant;

/** An hour at which a meeting can be: from when, and until just before when. */
public record MeetingTime(Instant startsAt, Instant endsAt)
    implements Comparable<MeetingTime>, Serializable {

  /** Whether there is a moment that both have. */
  public boolean overlaps(MeetingTime other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  @Override
  public int compareTo(MeetingTime other) {
    return startsAt.compareTo(other.startsAt);
  }
}
