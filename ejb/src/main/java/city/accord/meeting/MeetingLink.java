package city.accord.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.account.ExpiringLink;
import city.accord.delegation.Delegation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The link of a letter to the meetings of one delegation, and to nothing else of it. It works for
 * sixty days, while the invitation stands that stood when it was sent, and while the delegation's
 * focal point is whom it was sent to.
 */
@Entity
public class MeetingLink {

  static final Duration LIFE = Duration.ofDays(60);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "delegation_id")
  private Delegation delegation;

  private String recipient;
  private Instant sentAt;
  @Embedded private ExpiringLink link;

  protected MeetingLink() {}

  MeetingLink(Delegation delegation, String token, Instant now) {
    this.delegation = delegation;
    this.recipient = delegation.focalPoint().email();
    this.sentAt = now;
    this.link = new ExpiringLink(token, LIFE, now);
  }

  boolean works(Instant now) {
    Instant invitedAt = delegation.invitedAt();
    boolean invited = invitedAt != null && !sentAt.isBefore(invitedAt);
    boolean addressed =
        delegation.focalPoint() != null && recipient.equals(delegation.focalPoint().email());
    return link.works(now) && invited && addressed;
  }

  /** Forgets to whom it was sent; it works no longer. */
  void forget(Instant now) {
    link.end(now);
    recipient = "";
  }

  Delegation delegation() {
    return delegation;
  }
}
