package city.accord.mail;

import city.accord.text.Language;
import java.time.Instant;
import java.util.List;

/**
 * A letter as the desk shows it.
 *
 * @param body the text, with a mask in the place of a secret such as the token of a link
 * @param triedAt when a server was last asked to take it, or null
 * @param nextTryAt when it is tried next, while it waits
 * @param failure why it has not been taken, in the server's own words, or null
 * @param heldUp whether it waits for a server that takes letters at all, not for a time of its own
 * @param forLater whether it leaves at the end of quiet hours
 * @param incomplete whether it waits for a file that is still to be made
 * @param tries what was tried so far, the oldest first
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
    String failure,
    boolean heldUp,
    boolean forLater,
    boolean incomplete,
    List<MailTry> tries) {

  /** Whether part of the text is hidden. */
  public boolean masked() {
    return body.contains(Mail.MASK);
  }

  /** The file that it becomes in the data folder where no mail server is set. */
  public String file() {
    return FolderCarrier.name(id);
  }

  static MailRow of(Mail mail) {
    return new MailRow(
        mail.id(),
        mail.recipient(),
        mail.language(),
        mail.subject(),
        mail.maskedBody(),
        mail.state(),
        mail.writtenAt(),
        mail.sentAt(),
        mail.triedAt(),
        mail.nextTryAt(),
        mail.attempts(),
        mail.failure(),
        mail.isHeldUp(),
        mail.isForLater(),
        !mail.isComplete(),
        mail.tries());
  }

  /** How often a server was asked to take it, those that took no letter at all included. */
  public int attemptsSeen() {
    return tries().stream().mapToInt(MailTry::times).sum();
  }

  /** Whether it should arrive and has not. */
  public boolean isUndelivered() {
    return state() == MailState.WAITING || state() == MailState.GIVEN_UP;
  }
}
