package city.accord.press.list;

import city.accord.account.ExpiringLink;
import city.accord.mail.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The press list in the database. */
@Dependent
class PressListStore {

  @PersistenceContext private EntityManager em;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  List<PressSubscriber> all(long summit) {
    return em.createQuery(
            "select s from PressSubscriber s where s.summitId = :summit order by s.addressKey",
            PressSubscriber.class)
        .setParameter("summit", summit)
        .getResultList();
  }

  Optional<PressSubscriber> of(long summit, String email) {
    return em.createQuery(
            "select s from PressSubscriber s where s.summitId = :summit and s.addressKey = :key",
            PressSubscriber.class)
        .setParameter("summit", summit)
        .setParameter("key", PressSubscriber.key(email))
        .getResultStream()
        .findFirst();
  }

  /** Whose link it is, while it works. */
  Optional<PressSubscriber> of(String token) {
    return ExpiringLink.find(em, PressListLetter.class, token)
        .filter(letter -> letter.works(clock.instant()))
        .map(PressListLetter::subscriber);
  }

  /** Those whom a round still has to reach. */
  List<PressSubscriber> unreached(long summit, PressListRound round, int most) {
    return em.createQuery(
            """
            select s from PressSubscriber s
            where s.summitId = :summit and s.confirmedAt <= :begun and not exists
              (select l from PressListLetter l where l.subscriber = s and l.statementSlug = :slug)
            order by s.id""",
            PressSubscriber.class)
        .setParameter("summit", summit)
        .setParameter("begun", round.begunAt())
        .setParameter("slug", round.statement())
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that nobody confirmed, and nobody can any more. */
  List<PressSubscriber> expired(Instant now) {
    return em.createQuery(
            """
            select s from PressSubscriber s
            where s.confirmedAt is null and not exists
              (select l from PressListLetter l where l.subscriber = s and l.link.expiresAt > :now)
            order by s.id""",
            PressSubscriber.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Takes an address off the list, with all that was written to it for the list's sake. */
  void forget(PressSubscriber subscriber) {
    for (PressListLetter letter : letters("l.subscriber = :of", subscriber)) {
      if (letter.mailId() != null) outbox.forget(letter.mailId());
      em.remove(letter);
    }
    em.flush();
    em.remove(subscriber);
  }

  /** Calls back the letters about a statement that have not left. */
  void callBack(PressListRound round) {
    for (PressListLetter letter : letters("l.statementSlug = :of", round.statement()))
      if (outbox.withdraw(letter.mailId())) em.remove(letter);
    em.remove(round);
  }

  private List<PressListLetter> letters(String which, Object of) {
    return em.createQuery("select l from PressListLetter l where " + which, PressListLetter.class)
        .setParameter("of", of)
        .getResultList();
  }
}
