package city.accord.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * That a summit offers bilateral meetings, and how many a delegation has a day. Whoever books locks
 * it, so that of two bookings at once the second sees the first.
 */
@Entity
public class MeetingOffer {

  static final int USUAL_QUOTA = 4;
  static final int MAX_QUOTA = 50;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private int quota;

  protected MeetingOffer() {}

  MeetingOffer(long summitId) {
    this.summitId = summitId;
    this.quota = USUAL_QUOTA;
  }

  /**
   * @throws QuotaOutOfBounds where it is below 1 or above 50
   */
  void allow(int meetingsADay) {
    if (meetingsADay < 1 || meetingsADay > MAX_QUOTA) throw new QuotaOutOfBounds(MAX_QUOTA);
    quota = meetingsADay;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  int quota() {
    return quota;
  }

  /** A delegation has at least one meeting a day, and no more than a day holds. */
  public static class QuotaOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    QuotaOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "quota";
    }
  }
}
