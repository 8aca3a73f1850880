package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.LongSupplier;

/** Whether people register in a category by themselves, by a link that anyone may have. */
@Entity
@Table(name = "registration_form")
public class RegistrationForm {

  private static final int MAX_WAITING_HOURS = 720;

  @Id private long categoryId;
  @Version private int version;

  @Column(name = "is_open")
  private boolean open;

  private Integer maxRegistrations;
  private Integer maxPerAffiliation;
  private Instant closesAt;
  private LocalizedText criteria;
  private Integer waitingHours;

  protected RegistrationForm() {}

  RegistrationForm(long categoryId) {
    this.categoryId = categoryId;
    this.criteria = LocalizedText.EMPTY;
  }

  void describe(OpenFormSettings settings) {
    Integer hours = settings.waitingHours();
    if (hours != null && (hours < 1 || hours > MAX_WAITING_HOURS))
      throw new WaitingHoursOutOfBounds(MAX_WAITING_HOURS);
    open = settings.open();
    maxRegistrations = settings.maxRegistrations();
    maxPerAffiliation = settings.maxPerAffiliation();
    closesAt = settings.closesAt();
    criteria = settings.criteria();
    waitingHours = hours;
  }

  /** How registrations are decided, as guests read it. */
  LocalizedText criteria() {
    return criteria;
  }

  boolean isOpen(Instant now) {
    return open && isBeforeClosing(now);
  }

  /** Whether the organisers have opened it, and not closed it by hand. */
  boolean isOffered() {
    return open;
  }

  /** Whether those who have registered may still change what they wrote. */
  boolean isBeforeClosing(Instant now) {
    return closesAt == null || now.isBefore(closesAt);
  }

  /**
   * @param registered counts those who have registered by the form and come
   * @param ofAffiliation counts those of them of the same outlet or organisation
   */
  void requireRoom(LongSupplier registered, LongSupplier ofAffiliation) {
    if (maxRegistrations != null && registered.getAsLong() >= maxRegistrations)
      throw new RegistrationFull();
    if (maxPerAffiliation != null && ofAffiliation.getAsLong() >= maxPerAffiliation)
      throw new AffiliationFull(maxPerAffiliation);
  }

  OpenFormSettings settings() {
    return new OpenFormSettings(
        version, open, maxRegistrations, maxPerAffiliation, closesAt, criteria, waitingHours);
  }

  int version() {
    return version;
  }

  /** Null where nobody waits. */
  Integer waitingHours() {
    return waitingHours;
  }

  Integer maxRegistrations() {
    return maxRegistrations;
  }

  /** An offer stands for an hour at least, and for a month at most. */
  public static class WaitingHoursOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    public WaitingHoursOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "waiting-hours";
    }
  }

  /** As many people as may have registered. */
  public static class RegistrationFull extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** As many people of this outlet or organisation as may have registered. */
  public static class AffiliationFull extends Refused {

    private static final long serialVersionUID = 1;

    public AffiliationFull(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "affiliation";
    }
  }
}
