package city.accord.mail;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.Shortened;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An email to one person. It is written in the transaction of its cause and sent after the commit;
 * it is tried again, on a schedule of its own, until the mail server accepts it, refuses it for
 * good, five days have passed, or a newer email replaces it.
 */
@Entity
public class Mail {

  private static final int MAX_FAILURE = 400;

  /** What is shown in the place of a secret. */
  static final String MASK = "••••••••";

  /** Longer than a mail server may take; ends the claim of a server of ours that stopped. */
  static final Duration LEASE = Duration.ofMinutes(3);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String recipient;
  private Language language;
  private String subject;
  private String body;
  private String secret;
  private String leaveAddress;
  private Instant writtenAt;
  private Instant heldAt;
  private Instant waitingSince;
  private Instant triedAt;
  private Instant nextTryAt;
  private Instant leasedUntil;
  private Instant sentAt;
  private Instant givenUpAt;
  private Instant withdrawnAt;
  private int attempts;
  private String failure;
  private String toEnclose;
  private Long toEncloseAbout;

  @ElementCollection
  @CollectionTable(name = "mail_try", joinColumns = @JoinColumn(name = "mail_id"))
  @OrderColumn(name = "position")
  private List<MailTry> tries = new ArrayList<>();

  @OneToMany(mappedBy = "mail", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<MailEnclosure> enclosures = new ArrayList<>();

  protected Mail() {}

  /**
   * @param secret the part of the body that nobody but the recipient is to know, such as the token
   *     of a link; null if there is none
   */
  Mail(
      String recipient,
      Language language,
      String subject,
      String body,
      String secret,
      Instant now) {
    this.recipient = recipient;
    this.language = language;
    this.subject = subject;
    this.body = body;
    this.secret = secret;
    this.writtenAt = now;
    this.waitingSince = now;
    this.nextTryAt = now;
  }

  /** A file goes with it. */
  void enclose(Enclosure enclosure) {
    enclosures.add(new MailEnclosure(this, enclosures.size(), enclosure));
  }

  /** A file goes with it that is still to be made: until then it stays here. */
  void encloseLater(String kind, long about) {
    if (toEnclose != null) throw new IllegalStateException("It waits for " + toEnclose);
    toEnclose = kind;
    toEncloseAbout = about;
  }

  /** The file that it waited for is made, or there is none to make any more. */
  void complete(Optional<Enclosure> file) {
    file.ifPresent(this::enclose);
    toEnclose = null;
    toEncloseAbout = null;
    failure = null;
  }

  boolean isComplete() {
    return toEnclose == null;
  }

  /**
   * Whether its file is to be made now; while it is held, too, so that an officer sees it whole.
   */
  boolean isToBeCompleted(Instant now) {
    boolean stays = state() == MailState.WAITING || state() == MailState.HELD;
    return stays && !isComplete() && (triedAt == null || !nextTryAt.isAfter(now));
  }

  /** What is to be made; null where it is complete. */
  String toEnclose() {
    return toEnclose;
  }

  /** What the file is about; null where it is complete. */
  Long toEncloseAbout() {
    return toEncloseAbout;
  }

  /** Says where its reader leaves the list that it goes to; null for no list. */
  void isLeftAt(String address) {
    leaveAddress = address;
  }

  /** Says when it may leave; it has not been tried yet. */
  void post(Posting posting) {
    if (posting.held()) heldAt = writtenAt;
    leaveAfter(posting.notBefore());
  }

  /**
   * An officer has read it and lets it leave.
   *
   * @param notBefore null for at once
   * @throws NotHeld where it is not held any more
   */
  void release(Instant notBefore, Instant now) {
    if (state() != MailState.HELD) throw new NotHeld(recipient);
    heldAt = null;
    waitingSince = now;
    nextTryAt = now;
    leaveAfter(notBefore);
  }

  private void leaveAfter(Instant notBefore) {
    if (notBefore != null && notBefore.isAfter(nextTryAt)) nextTryAt = notBefore;
  }

  /**
   * Whether it is to be tried now. After the clock was set back, a letter or an attempt seems to
   * lie in the future; such a letter is due.
   */
  boolean isDue(Instant now) {
    if (state() != MailState.WAITING || !isComplete()) return false;
    Instant last = triedAt == null ? waitingSince : triedAt;
    return !nextTryAt.isAfter(now) || last.isAfter(now);
  }

  /**
   * Reserves it for one of our servers, so that no other sends it too. The clocks of two servers
   * may differ by as long as a lease; a lease that ends later than that was made before the clock
   * was set back, and holds nothing up.
   *
   * @return false where another server has it, or it waits no longer
   */
  boolean lease(Instant now) {
    if (state() != MailState.WAITING || !isComplete()) return false;
    Instant latest = now.plus(LEASE).plus(LEASE);
    if (leasedUntil != null && leasedUntil.isAfter(now) && !leasedUntil.isAfter(latest))
      return false;
    leasedUntil = now.plus(LEASE);
    return true;
  }

  /** The mail server has accepted it: from now on its secret is no longer stored. */
  void markSent(Instant now) {
    requireNotSent();
    countAttempt(now);
    sentAt = now;
    failure = null;
    forgetSecret();
    note(null, now);
  }

  /** The server refused this letter for now: it is tried again later, on its own schedule. */
  void defer(String words, Instant now) {
    countAttempt(now);
    fail(words, now);
    Optional<Instant> next = RetrySchedule.next(waitingSince, attempts, now);
    next.ifPresentOrElse(at -> nextTryAt = at, () -> givenUpAt = now);
  }

  /** The server refused this letter for good. */
  void giveUp(String words, Instant now) {
    countAttempt(now);
    fail(words, now);
    givenUpAt = now;
  }

  /**
   * No server accepts letters at all: this is not counted as an attempt, and the letter stays ahead
   * of those written later.
   */
  void holdUp(String words, Instant now) {
    triedAt = now;
    leasedUntil = null;
    fail(words, now);
    if (RetrySchedule.isOver(waitingSince, now)) givenUpAt = now;
  }

  /**
   * Stops further attempts, because its content is no longer valid. A server that is accepting it
   * at this moment may still do so.
   */
  void withdraw(Instant now) {
    if (sentAt != null || withdrawnAt != null) return;
    withdrawnAt = now;
    forgetSecret();
  }

  private void forgetSecret() {
    body = maskedBody();
    secret = null;
    leaveAddress = null;
  }

  /** Forgets to whom it went and what it said; one that has not left stays here. */
  void forget(Instant now) {
    withdraw(now);
    recipient = "";
    subject = "";
    body = "";
    secret = null;
    leaveAddress = null;
    failure = null;
    toEnclose = null;
    toEncloseAbout = null;
    tries.clear();
    enclosures.clear();
  }

  boolean mentions(String words) {
    return subject.contains(words) || body.contains(words);
  }

  /** Starts again, as if it had just been written. */
  void sendAgain(Instant now) {
    requireNotSent();
    if (withdrawnAt != null) throw new LetterWithdrawn(recipient);
    if (heldAt != null) throw new StillHeld(recipient);
    givenUpAt = null;
    failure = null;
    attempts = 0;
    triedAt = null;
    waitingSince = now;
    nextTryAt = now;
  }

  private void countAttempt(Instant now) {
    attempts++;
    triedAt = now;
    leasedUntil = null;
  }

  private void fail(String words, Instant now) {
    failure = Shortened.to(MAX_FAILURE, words);
    note(failure, now);
  }

  /** Equal answers in a row are one entry, so that an outage of days is one line. */
  private void note(String answer, Instant now) {
    int last = tries.size() - 1;
    if (last >= 0 && tries.get(last).isAnswered(answer))
      tries.set(last, tries.get(last).again(now));
    else tries.add(new MailTry(answer, now));
  }

  private void requireNotSent() {
    if (sentAt != null) throw new AlreadySent(recipient);
  }

  public MailState state() {
    if (sentAt != null) return MailState.SENT;
    if (withdrawnAt != null) return MailState.WITHDRAWN;
    if (heldAt != null) return MailState.HELD;
    return givenUpAt == null ? MailState.WAITING : MailState.GIVEN_UP;
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

  /** The text with its secret, for the recipient alone. */
  String body() {
    return body;
  }

  /** Where its reader leaves the list, for the mail program alone; null for no list. */
  String leaveAddress() {
    return leaveAddress;
  }

  /** What goes with it, in order. */
  List<Enclosure> enclosures() {
    return enclosures.stream().map(MailEnclosure::enclosure).toList();
  }

  /** The text as others may read it. */
  String maskedBody() {
    return secret == null ? body : body.replace(secret, MASK);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant triedAt() {
    return triedAt;
  }

  /** When it is tried next, while it waits. */
  public Instant nextTryAt() {
    return nextTryAt;
  }

  /** How often a server was asked to take it. */
  public int attempts() {
    return attempts;
  }

  /** Why it has not been taken, in the server's own words; null where nothing went wrong. */
  public String failure() {
    return failure;
  }

  /** Whether it waits for any server to accept letters, not for its own next attempt. */
  public boolean isHeldUp() {
    return state() == MailState.WAITING && triedAt != null && !nextTryAt.isAfter(triedAt);
  }

  /** Whether it waits for the end of quiet hours, and was not tried yet. */
  public boolean isForLater() {
    return state() == MailState.WAITING && triedAt == null && nextTryAt.isAfter(waitingSince);
  }

  /** What was tried so far, the oldest first. */
  public List<MailTry> tries() {
    return List.copyOf(tries);
  }

  /** Somebody else has released the letter, or taken it out. */
  public static class NotHeld extends Refused {

    private static final long serialVersionUID = 1;

    NotHeld(String recipient) {
      super(recipient);
    }
  }

  /** An officer has to release the letter first. */
  public static class StillHeld extends Refused {

    private static final long serialVersionUID = 1;

    StillHeld(String recipient) {
      super(recipient);
    }
  }

  /** The mail server has this letter already. */
  public static class AlreadySent extends Refused {

    private static final long serialVersionUID = 1;

    AlreadySent(String recipient) {
      super(recipient);
    }
  }

  /** Another letter has taken the place of this one. */
  public static class LetterWithdrawn extends Refused {

    private static final long serialVersionUID = 1;

    LetterWithdrawn(String recipient) {
      super(recipient);
    }
  }
}
