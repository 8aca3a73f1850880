package city.accord.delegation;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.account.ExpiringLink;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The link by which a delegation registers without an account. It works for sixty days, as often as
 * needed, until it expires, is revoked or another is sent in its place. It never signs anything.
 */
@Entity
public class Invitation {

  static final Duration LIFE = Duration.ofDays(60);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "delegation_id")
  private Delegation delegation;

  @Embedded private ExpiringLink link;
  private String recipient;
  private Instant sentAt;
  private Instant answeredAt;
  private Long mailId;
  private boolean reminder;

  protected Invitation() {}

  /** An invitation of a delegation's focal point; the token itself goes only into the mail. */
  Invitation(Delegation delegation, String token, Instant now) {
    delegation.invited(now);
    this.delegation = delegation;
    this.link = new ExpiringLink(token, LIFE, now);
    this.recipient = delegation.focalPoint().email();
    this.sentAt = now;
  }

  /** Forgets to whom it was sent; it works no longer. */
  void forget(Instant now) {
    link.end(now);
    recipient = "";
  }

  /** Reminds of an invitation that stands; that one's link works as well as this one's. */
  static Invitation reminding(Delegation delegation, String token, Instant now) {
    Invitation invitation = beside(delegation, token, now);
    invitation.reminder = true;
    return invitation;
  }

  /** One more link for an invitation that stands, in a letter about something else. */
  static Invitation beside(Delegation delegation, String token, Instant now) {
    Invitation invitation = new Invitation();
    invitation.delegation = delegation;
    invitation.link = new ExpiringLink(token, LIFE, now);
    invitation.recipient = delegation.focalPoint().email();
    invitation.sentAt = now;
    return invitation;
  }

  /** The letter that carries it. */
  void sentIn(long mail) {
    mailId = mail;
  }

  /** The letter that carries it, or null before it is written. */
  Long mailId() {
    return mailId;
  }

  boolean works(Instant now) {
    return link.works(now);
  }

  void answered(Instant now) {
    if (!works(now)) throw new InvitationNotValid();
    if (answeredAt == null) answeredAt = now;
  }

  void revoke(Instant now) {
    link.end(now);
  }

  Delegation delegation() {
    return delegation;
  }

  String recipient() {
    return recipient;
  }

  Instant sentAt() {
    return sentAt;
  }

  Instant expiresAt() {
    return link.expiresAt();
  }

  Instant answeredAt() {
    return answeredAt;
  }

  /** The invitation is unknown, withdrawn or expired; which of these is not told. */
  public static class InvitationNotValid extends Refused {

    private static final long serialVersionUID = 1;
  }
}
