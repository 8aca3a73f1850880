package city.accord.mail;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.Settings;
import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Letters to be sent. They leave once the transaction that wrote them is committed. */
@Stateless
@RolesAllowed(Right.MAILS)
public class Outbox {

  private static final Map<MailState, String> CONDITION =
      Map.of(
          MailState.HELD, "m.sentAt is null and m.withdrawnAt is null and m.heldAt is not null",
          MailState.WAITING,
              "m.sentAt is null and m.withdrawnAt is null and m.givenUpAt is null"
                  + " and m.heldAt is null",
          MailState.SENT, "m.sentAt is not null",
          MailState.GIVEN_UP,
              "m.sentAt is null and m.withdrawnAt is null and m.givenUpAt is not null",
          MailState.WITHDRAWN, "m.sentAt is null and m.withdrawnAt is not null");

  @PersistenceContext private EntityManager em;
  @Inject private Event<MailWritten> written;
  @Inject private Event<MailIncomplete> incomplete;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Puts a letter into the outbox; subject and body are plain text in the reader's language.
   *
   * @param secret the part of the body that nobody but the recipient is to know, such as the token
   *     of a link; the demonstration shows it all the same, since its letters reach nobody
   * @return the letter's id, by which {@link #of} tells what became of it
   */
  @PermitAll
  public long send(
      String recipient, Language language, String subject, String body, String secret) {
    return post(recipient, language, subject, body, secret, Posting.AT_ONCE);
  }

  /** The same, for a letter that may leave later, or only once it was released. */
  @PermitAll
  public long post(
      String recipient,
      Language language,
      String subject,
      String body,
      String secret,
      Posting posting) {
    return post(recipient, language, subject, body, secret, posting, List.of());
  }

  /**
   * The same, with files.
   *
   * @param enclosures that hold nothing that nobody but the recipient is to know: officers open
   *     them as well
   */
  @PermitAll
  public long post(
      String recipient,
      Language language,
      String subject,
      String body,
      String secret,
      Posting posting,
      List<Enclosure> enclosures) {
    return post(recipient, language, subject, body, secret, posting, enclosures, null);
  }

  /**
   * The same, for a letter to a list.
   *
   * @param leaveAddress where a mail program unsubscribes its reader with one click (RFC 8058);
   *     null for no list
   */
  @PermitAll
  public long post(
      String recipient,
      Language language,
      String subject,
      String body,
      String secret,
      Posting posting,
      List<Enclosure> enclosures,
      String leaveAddress) {
    String hidden = Settings.demonstration() ? null : secret;
    String line = subject.replaceAll("\\R", " ");
    Mail mail = new Mail(recipient, language, line, body, hidden, clock.instant());
    mail.post(posting);
    enclosures.forEach(mail::enclose);
    mail.isLeftAt(leaveAddress);
    em.persist(mail);
    em.flush();
    written.fire(new MailWritten(mail.id()));
    return mail.id();
  }

  /**
   * Lets a letter that has just been written wait for a file, which is made after the commit.
   *
   * @param kind of an {@link EnclosureSource}
   * @param about what the file is about, as that source knows it
   */
  @PermitAll
  public void encloseLater(long id, String kind, long about) {
    Entities.require(em, Mail.class, id).encloseLater(kind, about);
    incomplete.fire(new MailIncomplete(id));
  }

  /**
   * Tries a letter no more that has not left, because another takes its place.
   *
   * @return whether it has not left, and never will
   */
  @PermitAll
  public boolean withdraw(long id) {
    Mail mail = Entities.lock(em, Mail.class, id);
    mail.withdraw(clock.instant());
    return mail.state() == MailState.WITHDRAWN;
  }

  /** Forgets a letter, sent or not, as those to an address are forgotten. */
  @PermitAll
  public void forget(long id) {
    Entities.lock(em, Mail.class, id).forget(clock.instant());
  }

  /**
   * Forgets the letters to an address, sent or not: rows without address and text stay, which no
   * page shows and nobody sends.
   *
   * @param naming only those that name one of these; empty for all of them
   */
  @PermitAll
  public void forget(String recipient, Set<String> naming) {
    em.createQuery("select m from Mail m where m.recipient = :recipient", Mail.class)
        .setParameter("recipient", recipient)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(mail -> naming.isEmpty() || naming.stream().anyMatch(mail::mentions))
        .forEach(mail -> mail.forget(clock.instant()));
  }

  /**
   * Lets letters leave that an officer has read.
   *
   * @param notBefore null for at once
   * @throws Mail.NotHeld where one is not held any more
   */
  public void release(Collection<Long> ids, Instant notBefore) {
    for (long id : ids) {
      Mail mail = Entities.lock(em, Mail.class, id);
      mail.release(notBefore, clock.instant());
      audit.record("mail.released", mail.recipient(), mail.subject());
      written.fire(new MailWritten(id));
    }
  }

  /**
   * Takes out a letter that is held: it is never sent.
   *
   * @throws Mail.NotHeld where it is not held any more
   */
  public void takeOut(long id) {
    Mail mail = Entities.lock(em, Mail.class, id);
    if (mail.state() != MailState.HELD) throw new Mail.NotHeld(mail.recipient());
    mail.withdraw(clock.instant());
    audit.record("mail.taken-out", mail.recipient(), mail.subject());
  }

  /**
   * Tries a letter again that was given up, or that waits.
   *
   * @throws Mail.AlreadySent where a server has taken it
   * @throws Mail.LetterWithdrawn where another has taken its place
   */
  public void sendAgain(long id) {
    Mail mail = Entities.lock(em, Mail.class, id);
    mail.sendAgain(clock.instant());
    audit.record("mail.sent-again", mail.recipient(), mail.subject());
    if (mail.isComplete()) written.fire(new MailWritten(id));
    else incomplete.fire(new MailIncomplete(id));
  }

  /**
   * The newest letters, for the page that shows them to an organiser.
   *
   * @param state only those that are so far, or null for all
   */
  @RolesAllowed({Right.MAILS, Right.READ})
  public List<MailRow> newest(MailState state, int limit) {
    return newest(state, MailSearch.ALL, limit);
  }

  /**
   * The newest letters that are found, of however many there are.
   *
   * @param state only those that are so far, or null for all
   */
  @RolesAllowed({Right.MAILS, Right.READ})
  public List<MailRow> newest(MailState state, MailSearch search, int limit) {
    String where = search.condition() + (state == null ? "" : " and " + CONDITION.get(state));
    return search
        .asked(
            em.createQuery(
                "select m from Mail m where " + where + " order by m.id desc", Mail.class))
        .setMaxResults(limit)
        .getResultStream()
        .map(MailRow::of)
        .toList();
  }

  /** How many letters are so far. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public Map<MailState, Long> counts() {
    return counts(MailSearch.ALL);
  }

  /** How many of the letters that are found are so far. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public Map<MailState, Long> counts(MailSearch search) {
    Map<MailState, Long> counts = new EnumMap<>(MailState.class);
    CONDITION.forEach(
        (state, where) ->
            counts.put(
                state,
                search
                    .asked(
                        em.createQuery(
                            "select count(m) from Mail m where "
                                + search.condition()
                                + " and ("
                                + where
                                + ")",
                            Long.class))
                    .getSingleResult()));
    return counts;
  }

  /** The files that go with each of these letters; of most there are none. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public Map<Long, List<EnclosureRow>> enclosures(Collection<Long> mails) {
    if (mails.isEmpty()) return Map.of();
    return em.createQuery(
            "select e.id, e.mail.id, e.fileName, e.mediaType, e.size from MailEnclosure e"
                + " where e.mail.id in :mails order by e.mail.id, e.position",
            Object[].class)
        .setParameter("mails", mails)
        .getResultStream()
        .map(
            row ->
                new EnclosureRow(
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Integer) row[4]))
        .collect(Collectors.groupingBy(EnclosureRow::mail));
  }

  /**
   * A file that goes with a letter.
   *
   * @throws NotThere where that letter has no such file
   */
  @RolesAllowed({Right.MAILS, Right.READ})
  public Enclosure enclosure(long mail, long id) {
    MailEnclosure found = Entities.require(em, MailEnclosure.class, id);
    if (!found.isOf(mail)) throw new NotThere(id);
    return found.enclosure();
  }

  /** What became of letters, by their ids. */
  @RolesAllowed({Right.MAILS, Right.PEOPLE, Right.READ})
  public Map<Long, MailRow> of(Collection<Long> ids) {
    if (ids.isEmpty()) return Map.of();
    return em.createQuery("select m from Mail m where m.id in :ids", Mail.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(MailRow::of)
        .collect(Collectors.toMap(MailRow::id, Function.identity()));
  }
}
