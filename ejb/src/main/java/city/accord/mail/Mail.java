package city.accord.mail;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A letter to one person. Written with what caused it, sent after that is certain. */
@Entity
public class Mail {

  static final int MOST_ATTEMPTS = 8;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String recipient;
  private Language language;
  private String subject;
  private String body;
  private Instant writtenAt;
  private Instant sentAt;
  private int attempts;
  private String failure;

  protected Mail() {}

  Mail(String recipient, Language language, String subject, String body, Instant now) {
    this.recipient = recipient;
    this.language = language;
    this.subject = subject;
    this.body = body;
    this.writtenAt = now;
  }

  void sent(Instant now) {
    sentAt = now;
    attempts++;
    failure = null;
  }

  void failed(String reason) {
    attempts++;
    failure = reason.length() > 400 ? reason.substring(0, 400) : reason;
  }

  public long id() {
    return id;
  }

  public String recipient() {
    return recipient;
  }

  public Language language() {
    return language;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String failure() {
    return failure;
  }
}
