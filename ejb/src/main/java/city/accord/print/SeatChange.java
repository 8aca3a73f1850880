package city.accord.print;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A seat that was given by hand, and why. */
@Embeddable
public class SeatChange implements Serializable {

  private static final long serialVersionUID = 1;

  private long attendeeId;
  private String code;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  protected SeatChange() {}

  SeatChange(long attendeeId, String code, String reason, String who, Instant now) {
    this.attendeeId = attendeeId;
    this.code = code;
    this.reason = reason;
    this.changedBy = who;
    this.changedAt = now;
  }

  /** The same change, about another record of the same person. */
  SeatChange of(long sameAttendee) {
    return new SeatChange(sameAttendee, code, reason, changedBy, changedAt);
  }

  public long attendeeId() {
    return attendeeId;
  }

  public String code() {
    return code;
  }

  public String reason() {
    return reason;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
