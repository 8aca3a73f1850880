package city.accord.press.list;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.Entities;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Sends each statement that everyone reads to the whole list, once, some letters at a time: a
 * server that stops goes on where it was. Who is public, the press room says.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class PressListRounds {

  /** So many letters are written in one transaction. */
  private static final int STEP = 50;

  @PersistenceContext private EntityManager em;
  @Inject private PressRoom room;
  @Inject private PressListStore store;
  @Inject private PressListLetters letters;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * Writes the next letters.
   *
   * @return whether there may be more
   */
  public boolean writeSome() {
    Optional<Summit> summit = summits.find();
    if (summit.isEmpty() || next().isEmpty()) return false;
    waitForOthers(summit.get());
    next().ifPresent(statement -> bring(statement, summit.get().id()));
    return true;
  }

  /** Of two servers the second finds written, or called back, what the first has. */
  private void waitForOthers(Summit summit) {
    Entities.lock(em, Summit.class, summit.id());
    em.clear();
  }

  private void bring(PublicStatement statement, long summit) {
    PressListRound round = em.find(PressListRound.class, statement.slug());
    if (round == null) {
      round = new PressListRound(statement.slug(), clock.instant());
      em.persist(round);
    }
    List<PressSubscriber> some = store.unreached(summit, round, STEP);
    some.forEach(subscriber -> letters.bring(subscriber, statement));
    if (some.size() < STEP) round.end(clock.instant());
  }

  private Optional<PublicStatement> next() {
    return room.statements().stream().filter(one -> !isOver(one.slug())).findFirst();
  }

  private boolean isOver(String slug) {
    PressListRound round = em.find(PressListRound.class, slug);
    return round != null && round.isOver();
  }

  /** Calls back what has not left of statements that nobody may read any more. */
  public void callBack() {
    if (hidden().isEmpty()) return;
    waitForOthers(summits.current());
    hidden().forEach(store::callBack);
  }

  private List<PressListRound> hidden() {
    List<String> open = room.statements().stream().map(PublicStatement::slug).toList();
    return em.createQuery("select r from PressListRound r", PressListRound.class)
        .getResultStream()
        .filter(round -> !open.contains(round.statement()))
        .toList();
  }
}
