package city.accord.mail;

import city.accord.text.Language;
import java.time.Instant;

/**
 * A letter as the desk shows it.
 *
 * @param triedAt when a server was last asked to take it, or null
 * @param nextTryAt when it is tried next, while it waits
 * @param failure why it has not been taken, in the server's own words, or null
 */
public record MailRow(
    long id,
    String recipient,
    Language language,
    String subject,
    String body,
    MailState state,
    Instant writtenAt,
    Instant sentAt,
    Instant triedAt,
    Instant nextTryAt,
    int attempts,
    String failure) {

  static MailRow of(Mail mail) {
    return new MailRow(
        mail.id(),
        mail.recipient(),
        mail.language(),
        mail.subject(),
        mail.body(),
        mail.state(),
        mail.writtenAt(),
        mail.sentAt(),
        mail.triedAt(),
        mail.nextTryAt(),
        mail.attempts(),
        mail.failure());
  }
}
