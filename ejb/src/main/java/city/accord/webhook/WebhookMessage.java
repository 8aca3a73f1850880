package city.accord.webhook;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.account.Secret;
import city.accord.text.JsonFactory;
import jakarta.json.JsonObject;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What happened, as it is told; the same bytes to every address and at each try. */
@Entity
@Table(name = "webhook_message")
public class WebhookMessage {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private String code;
  private String kind;
  private String subject;
  private String body;
  private Instant writtenAt;

  protected WebhookMessage() {}

  /**
   * @param subject what it is about, such as {@code attendee 12}
   */
  WebhookMessage(WebhookKind kind, String subject, JsonObject data, Instant now) {
    this.code = "msg_" + Secret.random();
    this.kind = kind.type();
    this.subject = subject;
    this.writtenAt = now;
    this.body =
        JsonFactory.createObjectBuilder()
            .add("type", kind.type())
            .add("timestamp", now.toString())
            .add("data", data)
            .build()
            .toString();
  }

  long id() {
    return id;
  }

  /** By which a receiver knows a message that it has had already. */
  String code() {
    return code;
  }

  WebhookKind kind() {
    return WebhookKind.of(kind).orElseThrow();
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
