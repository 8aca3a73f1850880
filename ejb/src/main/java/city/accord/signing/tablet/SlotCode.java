package city.accord.signing.tablet;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.Slot;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The code an organiser issues for one slot, or for a spare tablet: it opens one tablet, once,
 * until it expires.
 */
@Entity
public class SlotCode {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  @ManyToOne private Ceremony ceremony;
  @ManyToOne private Slot slot;
  private String codeHash;
  private Instant issuedAt;
  private Instant expiresAt;
  private Instant usedAt;
  private Instant revokedAt;

  protected SlotCode() {}

  SlotCode(Slot slot, ShortCode code, Instant issuedAt, Instant expiresAt) {
    this(slot.ceremony(), code, issuedAt, expiresAt);
    this.slot = slot;
  }

  /** A code that makes a spare tablet. */
  SlotCode(Ceremony ceremony, ShortCode code, Instant issuedAt, Instant expiresAt) {
    this.ceremony = ceremony;
    this.codeHash = code.hash();
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  /** Gives a tablet its slot; whatever tablet had it before loses it now. */
  void redeem(String tabletTokenHash, Instant now) {
    if (usedAt != null) throw new CodeUsed();
    if (revokedAt != null) throw new CodeRevoked();
    if (!now.isBefore(expiresAt)) throw new CodeExpired();
    if (slot != null) slot.pair(tabletTokenHash, now);
    usedAt = now;
  }

  void revoke(Instant now) {
    if (usedAt == null && revokedAt == null) revokedAt = now;
  }

  /** Whether a tablet could be opened with it now. */
  public boolean isOpen(Instant now) {
    return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }

  boolean isUsed() {
    return usedAt != null;
  }

  public Ceremony ceremony() {
    return ceremony;
  }

  /** Null for the code of a spare tablet. */
  public Slot slot() {
    return slot;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** The code's time is over. */
  public static class CodeExpired extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The code was taken back, or a newer one was issued for its slot. */
  public static class CodeRevoked extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The code has opened a tablet already. */
  public static class CodeUsed extends Refused {

    private static final long serialVersionUID = 1;
  }
}
