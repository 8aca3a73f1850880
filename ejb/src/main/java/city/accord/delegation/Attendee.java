package city.accord.delegation;

import static jakarta.persistence.GenerationType.IDENTITY;

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

  void isShownBy(String hashOfPhoto) {
    mustBeOpen();
    photoHash = hashOfPhoto;
  }

  /** Accepts what is registered, or what the organisers themselves know of the person. */
  void approve() {
    if (status == AttendeeStatus.WITHDRAWN) throw new AlreadyWithdrawn(name.latin());
    status = AttendeeStatus.APPROVED;
  }

  /** Lets the delegation change its registration again. */
  void reopen() {
    if (status == AttendeeStatus.APPROVED) status = AttendeeStatus.REGISTERED;
  }

  /** Does not come after all; a delegation that this person led has to name another head. */
  void withdraw() {
    status = AttendeeStatus.WITHDRAWN;
    if (delegation.head() == this) delegation.appointHead(null);
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

  public long id() {
    return id;
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
}
