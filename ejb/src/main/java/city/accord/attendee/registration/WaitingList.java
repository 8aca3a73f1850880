package city.accord.attendee.registration;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The waiting list of a category, as officers see it and change it by hand. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class WaitingList {

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;
  @Inject private WaitingRoom room;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Everybody on the list of a category, those of whom something has come among them. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<WaitingRow> rows(String category) {
    return room.rows(categories.require(category).id());
  }

  /**
   * Moves somebody up, or down, in the order.
   *
   * @param number at which place they wait from now on, from 1; a higher one than the last is the
   *     last
   * @throws Attendee.NotWaiting where they do not wait any more
   * @throws WaitingPlace.WaitingNeedsReason where nobody says why
   */
  public void move(long attendee, int number, String reason) {
    long category = lock(attendee);
    if (!room.lockPerson(attendee).isWaiting()) throw new Attendee.NotWaiting(name(attendee));
    List<WaitingPlace> order =
        new ArrayList<>(
            room.all(category).stream().filter(Waiting::isWaiting).map(Waiting::place).toList());
    WaitingPlace moved =
        order.stream().filter(one -> one.attendeeId() == attendee).findFirst().orElseThrow();
    List<Long> ranks = order.stream().map(WaitingPlace::rank).toList();
    order.remove(moved);
    int at = Math.max(1, Math.min(number, ranks.size())) - 1;
    order.add(at, moved);
    for (int i = 0; i < ranks.size(); i++) order.get(i).shift(ranks.get(i));
    moved.move(ranks.get(at), reason);
    audit.record("registration.waiting-moved", name(attendee), reason.strip());
  }

  /**
   * Offers a free place to somebody, whoever else is before them.
   *
   * @throws Refused where no place is free, they do not wait any more, or have no address
   */
  public void offer(long attendee) {
    RegistrationForm form = room.lock(lock(attendee));
    if (form.waitingHours() == null) throw new NobodyWaits();
    Waiting waiting = room.lockPerson(attendee);
    if (waiting.person().email() == null) throw new NowhereToWrite(name(attendee));
    room.requirePlace(form, waiting.person());
    room.offer(form, waiting);
  }

  /**
   * Takes an offer back that nobody has answered: the person waits on where they were, and is
   * offered another place only by hand.
   *
   * @throws NotOffered where there is no such offer any more
   * @throws WaitingPlace.WaitingNeedsReason where nobody says why
   */
  public void takeBack(long attendee, String reason) {
    lock(attendee);
    Waiting waiting = room.lockPerson(attendee);
    if (!waiting.isOffered()) throw new NotOffered(name(attendee));
    waiting.place().takeBack(reason);
    waiting.person().await();
    audit.record("registration.offer-taken-back", name(attendee), reason.strip());
  }

  /** Lets somebody wait again, after all others, who did not answer in time or had given up. */
  public void putBack(long attendee) {
    lock(attendee);
    Waiting waiting = room.lockPerson(attendee);
    if (waiting.place().outcome() == null || waiting.person().isComing()) return;
    waiting.person().requirePerson();
    waiting.person().await();
    waiting.place().waitAgain(room.lastRank() + 1, clock.instant());
    room.tell("registration.waits-again", waiting.person());
  }

  /** Takes somebody off the list. */
  public void remove(long attendee) {
    lock(attendee);
    Waiting waiting = room.lockPerson(attendee);
    if (!waiting.isWaiting() && !waiting.isOffered()) return;
    waiting.person().withdraw();
    waiting.place().end(WaitingOutcome.REMOVED, clock.instant());
    room.tell("registration.waiting-removed", waiting.person());
  }

  /** Locks the form of the person's category, and answers which that is. */
  private long lock(long attendee) {
    Attendee person = Entities.require(em, Attendee.class, attendee);
    person.requirePerson();
    long category = person.category().id();
    room.lock(category);
    return category;
  }

  private String name(long attendee) {
    return em.find(Attendee.class, attendee).name().latin();
  }

  /** The offer was answered, ran out, or was taken back before. */
  public static class NotOffered extends Refused {

    private static final long serialVersionUID = 1;

    public NotOffered(String name) {
      super(name);
    }
  }

  /** An offer is a letter, and there is no address to send it to. */
  public static class NowhereToWrite extends Refused {

    private static final long serialVersionUID = 1;

    public NowhereToWrite(String name) {
      super(name);
    }
  }

  /** Without a time to answer nobody is offered a place. */
  public static class NobodyWaits extends Refused {

    private static final long serialVersionUID = 1;
  }
}
