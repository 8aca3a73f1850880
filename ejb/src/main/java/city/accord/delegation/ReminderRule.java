package city.accord.delegation;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** When the focal points of a summit are reminded of an invitation that nobody has answered. */
@Entity
@Table(name = "invitation_reminder")
public class ReminderRule {

  private static final int MOST_DAYS = 60;
  private static final int MOST_TIMES = 9;

  @Id private long summitId;
  @Version private int version;
  private Integer afterDays;
  private int atMost;

  protected ReminderRule() {}

  ReminderRule(long summitId) {
    this.summitId = summitId;
  }

  /**
   * @param days without an answer, or null where nobody is reminded
   * @param times at most
   */
  void set(Integer days, int times) {
    if (days != null && (days < 1 || days > MOST_DAYS)) throw new DaysOutOfBounds(MOST_DAYS);
    if (times < 1 || times > MOST_TIMES) throw new TimesOutOfBounds(MOST_TIMES);
    afterDays = days;
    atMost = times;
  }

  /**
   * When the next reminder is due; null where none is.
   *
   * @param last when the last letter was written, invitation or reminder
   * @param times how many reminders there were
   */
  Instant next(Instant last, long times) {
    return afterDays == null || times >= atMost ? null : last.plus(Duration.ofDays(afterDays));
  }

  int version() {
    return version;
  }

  Integer afterDays() {
    return afterDays;
  }

  int atMost() {
    return atMost;
  }

  /** Nobody is reminded daily more than once, nor after an invitation has expired. */
  public static class DaysOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    DaysOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "after-days";
    }
  }

  /** Nobody is reminded without end. */
  public static class TimesOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    TimesOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "at-most";
    }
  }
}
