package city.accord.attendee.registration;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Category;
import city.accord.attendee.registration.RegistrationForm.RegistrationFull;
import city.accord.audit.AuditTrail;
import city.accord.letter.LetterPost;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Those who wait for a place in a category, in their order. Whoever gives or takes a place holds
 * the lock of the category's form until the end of the transaction, so that none is given twice: to
 * two guests, by two officers, or by an officer while time runs out.
 */
@Dependent
class WaitingRoom {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationPlaces places;
  @Inject private RegistrationLetters letters;
  @Inject private LetterPost post;
  @Inject private AuditTrail audit;
  @Inject private Event<AttendeeChanged> changed;
  @Inject private Clock clock;

  /** Nobody else gives or takes a place in the category until the transaction ends. */
  RegistrationForm lock(long category) {
    return Entities.lock(em, RegistrationForm.class, category);
  }

  /**
   * Everybody on the list of a category, with an outcome or not, in their order. People of
   * delegations wait in their {@link DelegationQueue}.
   */
  List<Waiting> all(long category) {
    return em
        .createQuery(
            "select w, a from WaitingPlace w, Attendee a where a.id = w.attendeeId"
                + " and a.category.id = :category and a.affiliation.delegationId is null"
                + " and a.erasedAt is null order by w.rank",
            Object[].class)
        .setParameter("category", category)
        .getResultList()
        .stream()
        .map(row -> new Waiting((WaitingPlace) row[0], (Attendee) row[1]))
        .toList();
  }

  /** Whether somebody waits to whom the next free place belongs. */
  boolean isQueued(long category) {
    return all(category).stream().anyMatch(one -> one.isWaiting() && !one.place().isByHand());
  }

  /** The person and their place, both locked; whoever asks holds the lock of the form. */
  Waiting lockPerson(long attendee) {
    Attendee person = Entities.lock(em, Attendee.class, attendee);
    return new Waiting(Entities.lock(em, WaitingPlace.class, attendee), person);
  }

  /** Lets a new person wait, after all others. */
  void join(Attendee attendee, Language language) {
    attendee.await();
    em.persist(new WaitingPlace(attendee.id(), lastRank() + 1, clock.instant()));
    letters.waiting(attendee, language);
  }

  long lastRank() {
    Long last =
        em.createQuery("select max(w.rank) from WaitingPlace w", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }

  /**
   * Ends the offers that were not answered in time, and offers free places to those who are next;
   * in quiet hours, or where the form is not open to anybody, nothing is offered.
   */
  void pass(long category) {
    RegistrationForm form = lock(category);
    Instant now = clock.instant();
    for (Waiting one : all(category))
      if (one.isOffered() && one.place().isOverdue(now)) lapse(one.person().id(), now);
    if (form.waitingHours() == null || !form.isOffered() || post.isQuiet()) return;
    for (Waiting one : all(category)) {
      if (!one.isWaiting() || one.place().isByHand() || one.person().email() == null) continue;
      try {
        requirePlace(form, one.person());
      } catch (RegistrationFull | Category.CategoryFull full) {
        return;
      } catch (Refused notThisOne) {
        continue;
      }
      offer(form, lockPerson(one.person().id()));
    }
  }

  void requirePlace(RegistrationForm form, Attendee person) {
    places.require(form, person.affiliation(), person.category());
  }

  /** Keeps a place for a person until they answer; whoever asks has seen that it is free. */
  void offer(RegistrationForm form, Waiting waiting) {
    if (!waiting.isWaiting()) throw new Attendee.NotWaiting(waiting.person().name().latin());
    Instant now = clock.instant();
    waiting.person().offer();
    waiting.place().offer(Duration.ofHours(form.waitingHours()), now);
    letters.offered(waiting.person(), waiting.place().answerUntil());
    tell("registration.place-offered", waiting.person());
  }

  private void lapse(long attendee, Instant now) {
    Waiting waiting = lockPerson(attendee);
    if (!waiting.isOffered()) return;
    waiting.person().withdraw();
    waiting.place().end(WaitingOutcome.LAPSED, now);
    letters.lapsed(waiting.person());
    tell("registration.offer-lapsed", waiting.person());
  }

  /** The person gave up, wherever on the list they stood. */
  void leave(Attendee attendee) {
    WaitingPlace place = em.find(WaitingPlace.class, attendee.id());
    if (place != null && place.outcome() == null)
      place.end(WaitingOutcome.DECLINED, clock.instant());
  }

  void tell(String event, Attendee attendee) {
    audit.record(event, attendee.name().latin(), null);
    changed.fire(AttendeeChanged.of(attendee));
  }

  /** Where a person stands: their number among those who wait, or their offer; null for others. */
  WaitingRow of(Attendee attendee) {
    AttendeeStatus status = attendee.status();
    if (status != AttendeeStatus.WAITING && status != AttendeeStatus.OFFERED) return null;
    return rows(attendee.category().id()).stream()
        .filter(row -> row.attendee() == attendee.id())
        .findFirst()
        .orElse(null);
  }

  List<WaitingRow> rows(long category) {
    int[] number = {0};
    return all(category).stream()
        .map(one -> WaitingRow.of(one, one.isWaiting() ? ++number[0] : 0))
        .toList();
  }
}
