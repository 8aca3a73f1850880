package city.accord.letter;

import city.accord.mail.Enclosure;
import city.accord.mail.Outbox;
import city.accord.mail.Posting;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes letters as the organisers word them, and lets them leave when they may. */
@Dependent
public class LetterPost {

  @PersistenceContext private EntityManager em;
  @Inject private LetterWriter writer;
  @Inject private Outbox outbox;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * @param values of the kind's own placeholders, in a language
   * @param secret the part of the text that nobody but the reader is to know, or null
   * @return the letter's id in the outbox
   */
  public long send(
      LetterKind kind,
      String recipient,
      Language reader,
      Function<Language, Map<Placeholder, String>> values,
      String secret) {
    return send(kind, recipient, reader, values, secret, List.of());
  }

  /**
   * The same, with files.
   *
   * @param enclosures in the reader's language, with nothing secret in them
   */
  public long send(
      LetterKind kind,
      String recipient,
      Language reader,
      Function<Language, Map<Placeholder, String>> values,
      String secret,
      List<Enclosure> enclosures) {
    return send(kind, recipient, reader, values, secret, enclosures, null);
  }

  /**
   * A letter to a list.
   *
   * @param leaveAddress where a mail program unsubscribes its reader with one click (RFC 8058)
   */
  public long sendToList(
      LetterKind kind,
      String recipient,
      Language reader,
      Function<Language, Map<Placeholder, String>> values,
      String secret,
      String leaveAddress) {
    return send(kind, recipient, reader, values, secret, List.of(), leaveAddress);
  }

  private long send(
      LetterKind kind,
      String recipient,
      Language reader,
      Function<Language, Map<Placeholder, String>> values,
      String secret,
      List<Enclosure> enclosures,
      String leaveAddress) {
    LetterText text = writer.write(kind, reader, values);
    return outbox.post(
        recipient,
        text.language(),
        text.subject(),
        text.body(),
        secret,
        posting(kind),
        enclosures,
        leaveAddress);
  }

  private Posting posting(LetterKind kind) {
    boolean held =
        rules().map(LetterPosting::heldKinds).filter(all -> all.contains(kind.code())).isPresent();
    return new Posting(kind.awaited() ? null : leaves(), held);
  }

  /** Whether letters that nobody waits for stay in the outbox at this hour. */
  public boolean isQuiet() {
    return leaves() != null;
  }

  /** When a letter may leave that nobody waits for; null for at once. */
  Instant leaves() {
    Summit summit = summits.current();
    Instant now = clock.instant();
    return rules()
        .map(LetterPosting::quietHours)
        .map(hours -> hours.leave(now, summit.zone()))
        .filter(now::isBefore)
        .orElse(null);
  }

  Optional<LetterPosting> rules() {
    return Optional.ofNullable(em.find(LetterPosting.class, summits.current().id()));
  }
}
