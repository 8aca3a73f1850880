package city.accord.attendee.registration;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.attendee.Admission;
import city.accord.attendee.Attendee;
import city.accord.attendee.Category;
import city.accord.attendee.registration.OfferedPlaces.OfferOver;
import city.accord.letter.LetterPost;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Those of a delegation who wait for a place, in the order in which they were registered; who is
 * next in a category is offered the next place of that category. Whether one is free is asked with
 * the delegation locked, so that none is given twice.
 */
@Dependent
public class DelegationQueue {

  /** For so long an offer stands where the form of the category does not say how long. */
  private static final int USUAL_HOURS = 48;

  @PersistenceContext private EntityManager em;
  @Inject private WaitingRoom room;
  @Inject private FormStore forms;
  @Inject private Admission admission;
  @Inject private DelegationNews news;
  @Inject private LetterPost post;
  @Inject private Clock clock;

  /** Whether somebody of the delegation waits to whom the next place in a category belongs. */
  public boolean isQueued(long delegation, Category category) {
    return all(delegation).stream()
        .anyMatch(one -> one.isWaiting() && one.person().category().equals(category));
  }

  /** Lets a new person wait, after all others. */
  public void join(Attendee person) {
    person.await();
    em.persist(new WaitingPlace(person.id(), room.lastRank() + 1, clock.instant()));
  }

  /** Those who wait, numbered in each category, and those to whom a place is offered. */
  public List<WaitingRow> rows(long delegation) {
    Map<Long, Integer> numbers = new HashMap<>();
    return all(delegation).stream()
        .filter(one -> one.isWaiting() || one.isOffered())
        .map(
            one ->
                WaitingRow.of(
                    one,
                    one.isWaiting()
                        ? numbers.merge(one.person().category().id(), 1, Integer::sum)
                        : 0))
        .toList();
  }

  /**
   * Takes the place that is offered to somebody.
   *
   * @throws NotThere where they are not on the list of the delegation
   * @throws OfferOver where the offer ran out or is answered
   */
  public void take(long delegation, long attendee) {
    Waiting offered = onList(delegation, attendee);
    Instant now = clock.instant();
    if (!offered.isOffered() || offered.place().isOverdue(now)) throw new OfferOver();
    offered.person().takePlace(now);
    offered.place().end(WaitingOutcome.TAKEN, now);
    room.tell("registration.place-taken", offered.person());
  }

  /**
   * Takes somebody off the list; a place that was offered to them goes to the next.
   *
   * @throws NotThere where they are not on the list of the delegation
   */
  public void leave(long delegation, long attendee) {
    Waiting leaving = onList(delegation, attendee);
    if (!leaving.isWaiting() && !leaving.isOffered()) throw new OfferOver();
    leaving.person().withdraw();
    leaving.place().end(WaitingOutcome.DECLINED, clock.instant());
    room.tell("registration.place-declined", leaving.person());
  }

  private Waiting onList(long delegation, long attendee) {
    if (all(delegation).stream().noneMatch(one -> one.person().id() == attendee))
      throw new NotThere(attendee);
    return room.lockPerson(attendee);
  }

  /**
   * Ends the offers that were not answered in time; that is heard of, and what they held is passed
   * on then. Where none was, offers free places to those who are next, but not in quiet hours.
   */
  void pass(long delegation) {
    Instant now = clock.instant();
    List<Waiting> overdue =
        all(delegation).stream()
            .filter(one -> one.isOffered() && one.place().isOverdue(now))
            .toList();
    overdue.forEach(one -> lapse(one.person().id(), now));
    if (!overdue.isEmpty() || post.isQuiet()) return;
    for (Waiting one : all(delegation))
      if (one.isWaiting()
          && !one.place().isByHand()
          && news.reaches(one.person())
          && isFree(one.person())) offer(one.person().id(), now);
  }

  private boolean isFree(Attendee person) {
    try {
      admission.require(person.affiliation(), person.category());
      return true;
    } catch (Refused full) {
      return false;
    }
  }

  private void offer(long attendee, Instant now) {
    Waiting next = room.lockPerson(attendee);
    if (!next.isWaiting()) return;
    next.person().offer();
    next.place().offer(Duration.ofHours(hours(next.person().category())), now);
    news.offered(next.person(), next.place().answerUntil());
    room.tell("registration.place-offered", next.person());
  }

  private int hours(Category category) {
    RegistrationForm form = forms.form(category.id());
    return form == null || form.waitingHours() == null ? USUAL_HOURS : form.waitingHours();
  }

  private void lapse(long attendee, Instant now) {
    Waiting waiting = room.lockPerson(attendee);
    if (!waiting.isOffered()) return;
    waiting.person().withdraw();
    waiting.place().end(WaitingOutcome.LAPSED, now);
    if (news.reaches(waiting.person())) news.lapsed(waiting.person());
    room.tell("registration.offer-lapsed", waiting.person());
  }

  private List<Waiting> all(long delegation) {
    return em
        .createQuery(
            "select w, a from WaitingPlace w, Attendee a where a.id = w.attendeeId"
                + " and a.affiliation.delegationId = :delegation and a.erasedAt is null"
                + " order by w.rank, w.attendeeId",
            Object[].class)
        .setParameter("delegation", delegation)
        .getResultList()
        .stream()
        .map(row -> new Waiting((WaitingPlace) row[0], (Attendee) row[1]))
        .toList();
  }
}
