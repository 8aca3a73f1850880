package city.accord.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What other systems can be told of. */
public enum WebhookKind {
  /** Somebody has registered, or was registered by their delegation. */
  ATTENDEE_REGISTERED("attendee.registered"),
  ATTENDEE_APPROVED("attendee.approved"),
  PROGRAMME_RELEASED("programme.released"),
  /** A session began, ended, runs late, was cancelled on the spot, or takes place after all. */
  SESSION_CHANGED("session.changed"),
  CEREMONY_OPENED("ceremony.opened"),
  CEREMONY_SEALED("ceremony.sealed"),
  DECLARATION_PUBLISHED("declaration.published"),
  /** Everyone reads a statement from now on. */
  STATEMENT_PUBLISHED("statement.published"),
  /** An officer tries whether messages arrive. */
  TEST("webhook.test");

  private final String type;

  WebhookKind(String type) {
    this.type = type;
  }

  /** As it stands in messages. */
  public String type() {
    return type;
  }

  /** Those that an address can be told of or not; a test goes where it is sent. */
  public static List<WebhookKind> choosable() {
    return Arrays.stream(values()).filter(kind -> kind != TEST).toList();
  }

  static Optional<WebhookKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
