package city.accord.attendee;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person's badge. Its code is all that it holds; whether it opens a door is asked of the person's
 * record at each scan. A person has one valid badge: a lost one is revoked before the next is
 * issued.
 */
@Entity
public class Badge {

  static final int MAX_REASON = 200;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "attendee_id")
  private Attendee attendee;

  private String code;

  /** True, or null once revoked: so the database allows one valid badge a person. */
  private Boolean valid;

  private Instant issuedAt;
  private Instant revokedAt;
  private String revokedBecause;

  protected Badge() {}

  /**
   * @throws BadgeNeedsApproval where the person is not approved
   */
  Badge(Attendee attendee, String code, Instant now) {
    if (!attendee.isApproved()) throw new BadgeNeedsApproval(attendee.name().latin());
    this.attendee = attendee;
    this.code = code;
    this.valid = true;
    this.issuedAt = now;
  }

  /**
   * Opens no door any more.
   *
   * @throws BadgeReasonMissing where no reason is given
   */
  void revoke(String reason, Instant now) {
    if (reason == null || VisibleText.isBlank(reason)) throw new BadgeReasonMissing();
    if (isRevoked()) return;
    valid = null;
    revokedAt = now;
    revokedBecause = Shortened.to(MAX_REASON, reason.strip());
  }

  /** Is of another record of the same person. */
  void hand(Attendee same) {
    attendee = same;
  }

  public boolean isRevoked() {
    return valid == null;
  }

  public Long id() {
    return id;
  }

  public Attendee attendee() {
    return attendee;
  }

  /** What its QR code holds; see {@link BadgeCode}. */
  public String code() {
    return code;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant revokedAt() {
    return revokedAt;
  }

  public String revokedBecause() {
    return revokedBecause;
  }

  /** Only people whom the organisers have approved get a badge. */
  public static class BadgeNeedsApproval extends Refused {

    private static final long serialVersionUID = 1;

    public BadgeNeedsApproval(String name) {
      super(name);
    }
  }

  /** A badge is revoked for a reason, which the door and the audit trail keep. */
  public static class BadgeReasonMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }
}
