package city.accord.press.list;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/**
 * An address that somebody put on the press list. Statements go there once its owner has said so,
 * by the link that only they were sent.
 */
@Entity
@Table(name = "press_subscriber")
public class PressSubscriber {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String email;
  private String addressKey;
  private Language language;
  private Instant askedAt;
  private Instant confirmedAt;

  protected PressSubscriber() {}

  PressSubscriber(long summitId, String email, Language language, Instant now) {
    this.summitId = summitId;
    this.email = email;
    this.addressKey = key(email);
    this.language = language;
    this.askedAt = now;
  }

  /** What two spellings of one address have in common. */
  static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  /** Somebody asks once more: what is confirmed stays as its owner chose it. */
  void askAgain(Language wished, Instant now) {
    if (isConfirmed()) return;
    language = wished;
    askedAt = now;
  }

  void confirm(Instant now) {
    if (confirmedAt == null) confirmedAt = now;
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  Instant askedAt() {
    return askedAt;
  }

  /** Null while its owner has not said so. */
  Instant confirmedAt() {
    return confirmedAt;
  }

  Long id() {
    return id;
  }

  long summitId() {
    return summitId;
  }

  String email() {
    return email;
  }

  Language language() {
    return language;
  }

  SubscriberRow row() {
    return new SubscriberRow(id, email, language, askedAt, confirmedAt);
  }
}
