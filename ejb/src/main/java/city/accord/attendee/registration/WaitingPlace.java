package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.text.VisibleText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody's place in the order of those who wait for one at the summit, from the full form to the
 * answer. Whether they still wait, and whether a place is kept for them, their own status says.
 */
@Entity
@Table(name = "waiting_place")
public class WaitingPlace {

  private static final int MAX_REASON = 200;

  @Id private long attendeeId;
  @Version private int version;

  @Column(name = "rank_number")
  private long rank;

  private Instant since;
  private Instant offeredAt;
  private Instant answerUntil;
  private boolean byHand;
  private String reason;

  @Enumerated(EnumType.STRING)
  private WaitingOutcome outcome;

  private Instant endedAt;

  protected WaitingPlace() {}

  WaitingPlace(long attendeeId, long rank, Instant now) {
    this.attendeeId = attendeeId;
    this.rank = rank;
    this.since = now;
  }

  /** A place is kept for the person until they answer, or until then. */
  void offer(Duration toAnswer, Instant now) {
    offeredAt = now;
    answerUntil = now.plus(toAnswer);
    byHand = false;
  }

  /** The person waits on where they were; nobody offers them a place but by hand. */
  void takeBack(String why) {
    reason = requireReason(why);
    offeredAt = null;
    answerUntil = null;
    byHand = true;
  }

  /** The person waits at another place of the order. */
  void move(long newRank, String why) {
    rank = newRank;
    reason = requireReason(why);
  }

  /** Others moved. */
  void shift(long newRank) {
    rank = newRank;
  }

  /** Waits again, after all others, whatever came of it before. */
  void waitAgain(long newRank, Instant now) {
    rank = newRank;
    since = now;
    outcome = null;
    endedAt = null;
    offeredAt = null;
    answerUntil = null;
    byHand = false;
  }

  void end(WaitingOutcome how, Instant now) {
    outcome = how;
    endedAt = now;
  }

  /** The same place for another record of the same person. */
  WaitingPlace of(long attendee) {
    WaitingPlace same = new WaitingPlace(attendee, rank, since);
    same.offeredAt = offeredAt;
    same.answerUntil = answerUntil;
    same.byHand = byHand;
    same.reason = reason;
    same.outcome = outcome;
    same.endedAt = endedAt;
    return same;
  }

  boolean isOverdue(Instant now) {
    return answerUntil != null && !now.isBefore(answerUntil);
  }

  private static String requireReason(String why) {
    if (why == null || VisibleText.isBlank(why)) throw new WaitingNeedsReason();
    VisibleText.require(why);
    if (why.strip().length() > MAX_REASON) throw new WaitingReasonTooLong(MAX_REASON);
    return why.strip();
  }

  long attendeeId() {
    return attendeeId;
  }

  long rank() {
    return rank;
  }

  Instant since() {
    return since;
  }

  Instant offeredAt() {
    return offeredAt;
  }

  /** Until when the offer stands; null where there is none. */
  Instant answerUntil() {
    return answerUntil;
  }

  boolean isByHand() {
    return byHand;
  }

  String reason() {
    return reason;
  }

  WaitingOutcome outcome() {
    return outcome;
  }

  Instant endedAt() {
    return endedAt;
  }

  /** Whoever changes the order, or takes an offer back, says why. */
  public static class WaitingNeedsReason extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }

  /** A reason is longer than it may be. */
  public static class WaitingReasonTooLong extends Refused {

    private static final long serialVersionUID = 1;

    public WaitingReasonTooLong(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "reason";
    }
  }
}
