package city.accord.press.list;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.account.ExpiringLink;
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
 * A letter to a subscriber. Its link is the key to the subscription: by it an address is confirmed,
 * or taken off the list.
 */
@Entity
@Table(name = "press_list_letter")
public class PressListLetter {

  /** For so long an address may be confirmed. */
  static final Duration TO_CONFIRM = Duration.ofDays(3);

  /** For so long one may leave the list by a letter; whoever keeps a letter has another one. */
  static final Duration TO_LEAVE = Duration.ofDays(400);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "subscriber_id")
  private PressSubscriber subscriber;

  private String statementSlug;
  private Long mailId;
  @Embedded private ExpiringLink link;

  protected PressListLetter() {}

  /**
   * @param statement by its slug; null for a letter about the subscription itself
   */
  PressListLetter(PressSubscriber subscriber, String statement, String token, Instant now) {
    this.subscriber = subscriber;
    this.statementSlug = statement;
    this.link = new ExpiringLink(token, subscriber.isConfirmed() ? TO_LEAVE : TO_CONFIRM, now);
  }

  void goesAs(long mail) {
    mailId = mail;
  }

  boolean works(Instant now) {
    return link.works(now);
  }

  PressSubscriber subscriber() {
    return subscriber;
  }

  /** In the outbox. */
  Long mailId() {
    return mailId;
  }

  Instant expiresAt() {
    return link.expiresAt();
  }
}
