package city.accord.attendee.registration;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.account.ExpiringLink;
import city.accord.attendee.Attendee;
import city.accord.text.Language;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The link by which a person who registered by an open form comes back without an account. Each
 * letter carries one of its own, and all of them work until they expire.
 */
@Entity
@Table(name = "registration_link")
public class RegistrationLink {

  static final Duration LIFE = Duration.ofDays(200);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "attendee_id")
  private Attendee attendee;

  private Language language;
  private Instant sentAt;
  @Embedded private ExpiringLink link;

  protected RegistrationLink() {}

  RegistrationLink(Attendee attendee, Language language, String token, Instant now) {
    this.attendee = attendee;
    this.language = language;
    this.sentAt = now;
    this.link = new ExpiringLink(token, LIFE, now);
  }

  boolean works(Instant now) {
    return link.works(now);
  }

  /** Ends it for good. */
  void end(Instant now) {
    link.end(now);
  }

  Attendee attendee() {
    return attendee;
  }

  Language language() {
    return language;
  }

  Instant sentAt() {
    return sentAt;
  }

  /** The link is unknown or expired; which of these is not told. */
  public static class RegistrationLinkNotValid extends Refused {

    private static final long serialVersionUID = 1;
  }
}
