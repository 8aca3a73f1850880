package city.accord.meeting;

import city.accord.ChangedMeanwhile;
import city.accord.Refused;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks for meetings and answers, whoever does it: each step with the diary locked, on record, and
 * with a letter to the other side.
 */
@Dependent
class Bookings {

  static final int MAX_REQUESTS_A_DAY = 30;

  @PersistenceContext private EntityManager em;
  @Inject private MeetingStore store;
  @Inject private MeetingLetters letters;
  @Inject private AuditTrail audit;
  @Inject private Event<MeetingChanged> changed;
  @Inject private Clock clock;

  /**
   * Asks for a meeting.
   *
   * @throws Refused about the field that is wrong
   */
  Meeting ask(Delegation asker, Delegation asked, AskForMeeting what) {
    if (asker == asked) throw new Meeting.MeetsItself();
    what.requireWhole();
    MeetingDiary diary = store.lockedDiary();
    requireComing(asker, asked);
    requirePatience(asker);
    MeetingTime time = diary.timeAt(what.startsAt());
    boolean asks =
        diary.open().stream()
            .anyMatch(
                one ->
                    one.sideOf(asker.id()) != null
                        && one.sideOf(asked.id()) != null
                        && one.time().overlaps(time));
    if (asks) throw new AskedAlready(asked.place());
    diary.requirePossible(asker, asked, time, what.seats(), null);
    Meeting meeting = new Meeting(asker, asked, time, what, clock.instant());
    em.persist(meeting);
    em.flush();
    audit.recordChange("meeting.asked", name(meeting), null, null, null);
    tell(meeting, "asked", Side.ASKED);
    return meeting;
  }

  /** Agrees, and books the smallest room that is free and fits. */
  void accept(Meeting meeting, int version, Side by, boolean both) {
    MeetingDiary diary = current(meeting, version);
    requireComing(meeting.delegation(by), meeting.delegation(by.other()));
    if (meeting.status() == MeetingStatus.REQUESTED) {
      MeetingRoom room = diary.requireAgreeable(meeting);
      meeting.accept(by, room, clock.instant());
    } else throw new Meeting.MeetingNotOpen();
    audit.recordChange("meeting.accepted", name(meeting), null, null, null);
    tell(meeting, "accepted", both ? null : by.other());
  }

  void decline(Meeting meeting, int version, Side by, String words) {
    current(meeting, version);
    meeting.decline(by, words, clock.instant());
    audit.recordChange("meeting.declined", name(meeting), null, null, null);
    tell(meeting, "declined", by.other());
  }

  void propose(Meeting meeting, int version, Side by, Instant startsAt) {
    MeetingDiary diary = current(meeting, version);
    Delegation mine = meeting.delegation(by);
    Delegation theirs = meeting.delegation(by.other());
    requireComing(mine, theirs);
    MeetingTime time = diary.timeAt(startsAt);
    diary.requirePossible(mine, theirs, time, meeting.seats(), meeting);
    meeting.propose(by, time, clock.instant());
    audit.recordChange("meeting.proposed", name(meeting), null, null, null);
    tell(meeting, "proposed", by.other());
  }

  void withdraw(Meeting meeting, int version) {
    current(meeting, version);
    meeting.withdraw(clock.instant());
    audit.recordChange("meeting.withdrawn", name(meeting), null, null, null);
    tell(meeting, "withdrawn", Side.ASKED);
  }

  /**
   * @param by who cancels; null where the organisers do, and both are told
   */
  void cancel(Meeting meeting, int version, Side by, String words) {
    current(meeting, version);
    meeting.cancel(words, clock.instant());
    audit.recordChange("meeting.cancelled", name(meeting), null, null, null);
    tell(meeting, "cancelled", by == null ? null : by.other());
  }

  void moveTo(Meeting meeting, int version, MeetingRoom room) {
    MeetingDiary diary = current(meeting, version);
    if (meeting.room() == room) return;
    diary.requireRoom(room, meeting);
    meeting.moveTo(room, clock.instant());
    audit.recordChange(
        "meeting.room-changed", name(meeting), room.name().in(Language.EN), null, null);
    tell(meeting, "moved", null);
  }

  /** Puts an interpreter on duty. */
  void assign(Meeting meeting, int version, Interpreter one, String name) {
    MeetingDiary diary = current(meeting, version);
    diary.requireInterpreter(one, name, meeting, store.sessionsOf(one.attendeeId()));
    meeting.assign(one.attendeeId());
    em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    audit.recordChange("meeting.interpreter-assigned", name(meeting), name, null, null);
    changed.fire(new MeetingChanged());
  }

  /** Takes an interpreter off duty. */
  void relieve(Meeting meeting, int version, long attendeeId, String name) {
    current(meeting, version);
    meeting.relieve(attendeeId);
    em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    audit.recordChange("meeting.interpreter-relieved", name(meeting), name, null, null);
    changed.fire(new MeetingChanged());
  }

  /** Cancels what a delegation had agreed or asked for that does not come after all. */
  void abandon(Delegation gone) {
    if (store.offer().isEmpty()) return;
    store.lockedDiary().open().stream()
        .filter(meeting -> meeting.sideOf(gone.id()) != null)
        .forEach(
            meeting -> {
              meeting.cancel(null, clock.instant());
              audit.recordChange("meeting.cancelled", name(meeting), gone.slug(), null, null);
              tell(meeting, "cancelled", meeting.sideOf(gone.id()).other());
            });
  }

  /** The diary, locked, with a meeting as it is now. */
  private MeetingDiary current(Meeting meeting, int version) {
    MeetingDiary diary = store.lockedDiary();
    em.refresh(meeting);
    ChangedMeanwhile.check(version, meeting.version());
    return diary;
  }

  private static void requireComing(Delegation... all) {
    for (Delegation one : all)
      if (one.decline() != null) throw new DelegationDoesNotCome(one.place());
  }

  /** Whoever asks and withdraws all day long would fill the letter boxes of all others. */
  private void requirePatience(Delegation asker) {
    long lately =
        em.createQuery(
                "select count(m) from Meeting m where m.asker = :asker and m.askedAt > :since",
                Long.class)
            .setParameter("asker", asker)
            .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
            .getSingleResult();
    if (lately >= MAX_REQUESTS_A_DAY) throw new TooManyRequests(MAX_REQUESTS_A_DAY);
  }

  private static String name(Meeting meeting) {
    return meeting.delegation(Side.ASKER).slug() + " / " + meeting.delegation(Side.ASKED).slug();
  }

  /**
   * @param side who reads it; null for both
   */
  private void tell(Meeting meeting, String kind, Side side) {
    for (Side each : Side.values())
      if (side == null || side == each) letters.write(meeting, kind, each);
    changed.fire(new MeetingChanged());
  }

  /** The two have that hour in a request or a meeting of theirs already. */
  public static class AskedAlready extends MeetingDiary.AboutTheHour {

    private static final long serialVersionUID = 1;

    AskedAlready(LocalizedText place) {
      super(place);
    }
  }

  /** The delegation has said that nobody comes for it. */
  public static class DelegationDoesNotCome extends Refused {

    private static final long serialVersionUID = 1;

    DelegationDoesNotCome(LocalizedText place) {
      super(place);
    }

    @Override
    public String field() {
      return "with";
    }
  }

  /** The delegation has asked for more meetings within a day than anybody could have. */
  public static class TooManyRequests extends Refused {

    private static final long serialVersionUID = 1;

    TooManyRequests(int most) {
      super(most);
    }
  }
}
