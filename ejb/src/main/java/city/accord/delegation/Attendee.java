package city.accord.delegation;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.PersonName;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person at the summit, in a role: expected by the organisers, registered by their delegation,
 * then approved, which closes the registration until the organisers open it again.
 */
@Entity
public class Attendee {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "delegation_id")
  private Delegation delegation;

  @Embedded private PersonName name;

  @Enumerated(EnumType.STRING)
  private AttendeeRole role;

  @Enumerated(EnumType.STRING)
  private AttendeeStatus status;

  private Instant registeredAt;
  private String photoHash;

  protected Attendee() {}

  Attendee(Delegation delegation, PersonName name, AttendeeRole role) {
    this.delegation = delegation;
    this.name = name;
    this.role = role;
    this.status = AttendeeStatus.EXPECTED;
  }

  /** The delegation says who this person is. As often as it likes, until the organisers approve. */
  void register(PersonName asTheyWriteIt, Instant now) {
    mustBeOpen();
    name = asTheyWriteIt;
    status = AttendeeStatus.REGISTERED;
    if (registeredAt == null) registeredAt = now;
  }

  void setPhoto(String hashOfPhoto) {
    mustBeOpen();
    photoHash = hashOfPhoto;
  }

  /** Accepts what is registered, or what the organisers themselves know of the person. */
  void approve() {
    requireComing();
    status = AttendeeStatus.APPROVED;
  }

  /** The organisers correct what is known of the person, whatever the status. */
  void edit(PersonName corrected, AttendeeRole newRole) {
    name = corrected;
    role = newRole;
  }

  /** Lets the delegation change its registration again. */
  void reopen() {
    if (status == AttendeeStatus.APPROVED) status = AttendeeStatus.REGISTERED;
  }

  /** Does not come after all; a delegation that this person led has to name another head. */
  void withdraw() {
    status = AttendeeStatus.WITHDRAWN;
    resignAsHead();
  }

  /** Comes after all, and is to be approved anew; who led the delegation is not its head again. */
  void restore() {
    if (isComing()) return;
    status = registeredAt == null ? AttendeeStatus.EXPECTED : AttendeeStatus.REGISTERED;
  }

  /** Belongs to another delegation from now on; one that this person led needs another head. */
  void moveTo(Delegation other) {
    requireComing();
    if (other != delegation) resignAsHead();
    delegation = other;
  }

  private void resignAsHead() {
    if (isHead()) delegation.appointHead(null);
  }

  void requireComing() {
    if (!isComing()) throw new AlreadyWithdrawn(name.latin());
  }

  private void mustBeOpen() {
    if (!isOpen()) throw new RegistrationClosed();
  }

  /** Whether the delegation may still change what it registered. */
  public boolean isOpen() {
    return status == AttendeeStatus.EXPECTED || status == AttendeeStatus.REGISTERED;
  }

  public boolean isRegistered() {
    return status == AttendeeStatus.REGISTERED || status == AttendeeStatus.APPROVED;
  }

  public boolean isApproved() {
    return status == AttendeeStatus.APPROVED;
  }

  public boolean isComing() {
    return status != AttendeeStatus.WITHDRAWN;
  }

  public boolean isHead() {
    return delegation.head() == this;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Delegation delegation() {
    return delegation;
  }

  public PersonName name() {
    return name;
  }

  public AttendeeRole role() {
    return role;
  }

  public AttendeeStatus status() {
    return status;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  /** SHA-256 of the photo, or null where there is none. */
  public String photoHash() {
    return photoHash;
  }

  /** The person has withdrawn from the summit. */
  public static class AlreadyWithdrawn extends Refused {

    private static final long serialVersionUID = 1;

    public AlreadyWithdrawn(String name) {
      super(name);
    }
  }

  /** The organisers have approved the registration: only they change it now. */
  public static class RegistrationClosed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
