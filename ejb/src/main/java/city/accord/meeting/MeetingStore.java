package city.accord.meeting;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.delegation.Delegation;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept of the meetings of the summit at hand. */
@Dependent
class MeetingStore {

  private static final Set<MeetingStatus> OPEN =
      Set.of(MeetingStatus.REQUESTED, MeetingStatus.CONFIRMED);

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Releases releases;

  Optional<MeetingOffer> offer() {
    return offers(LockModeType.NONE).stream().findFirst();
  }

  /** The offer, which nobody else books by until the transaction ends; made where there is none. */
  MeetingOffer lockedOrNew() {
    List<MeetingOffer> known = offers(LockModeType.PESSIMISTIC_WRITE);
    if (!known.isEmpty()) return known.get(0);
    Entities.lock(em, Summit.class, summits.current().id());
    return offers(LockModeType.PESSIMISTIC_WRITE).stream().findFirst().orElseGet(this::founded);
  }

  private MeetingOffer founded() {
    MeetingOffer offer = new MeetingOffer(summits.current().id());
    em.persist(offer);
    em.flush();
    return offer;
  }

  private List<MeetingOffer> offers(LockModeType lock) {
    return em.createQuery(
            "select o from MeetingOffer o where o.summitId = :summit", MeetingOffer.class)
        .setParameter("summit", summits.current().id())
        .setLockMode(lock)
        .getResultList();
  }

  /**
   * The diary, which nobody else writes into until the transaction ends.
   *
   * @throws NoMeetingsOffered where the organisers offer none
   */
  MeetingDiary lockedDiary() {
    return diary(
        offers(LockModeType.PESSIMISTIC_WRITE).stream()
            .findFirst()
            .orElseThrow(NoMeetingsOffered::new));
  }

  /** The diary, to look into; empty where the organisers offer no meetings. */
  Optional<MeetingDiary> diary() {
    return offer().map(this::diary);
  }

  private MeetingDiary diary(MeetingOffer offer) {
    Summit summit = summits.current();
    return new MeetingDiary(
        offer.quota(), rooms(), offered(summit), openMeetings(), onStage(summit), summit.zone());
  }

  private List<MeetingTime> offered(Summit summit) {
    return hours().stream().flatMap(hours -> hours.times(summit.zone()).stream()).sorted().toList();
  }

  private List<Meeting> openMeetings() {
    return em.createQuery(
            "select m from Meeting m where m.summitId = :summit and m.status in :open",
            Meeting.class)
        .setParameter("summit", summits.current().id())
        .setParameter("open", OPEN)
        .getResultList();
  }

  /** The sessions that delegations are in, and the ceremony of those that sign. */
  private Map<Long, List<MeetingTime>> onStage(Summit summit) {
    List<ReleasedSession> sessions = releases.latest().sessions();
    Map<Long, List<MeetingTime>> stages = new HashMap<>();
    for (Delegation one : delegations())
      stages.put(
          one.id(),
          sessions.stream()
              .filter(session -> isOnStage(one, session))
              .map(session -> new MeetingTime(session.startsAt(), session.endsAt()))
              .toList());
    return stages;
  }

  private static boolean isOnStage(Delegation one, ReleasedSession session) {
    boolean signsThen = session.kind() == SessionKind.CEREMONY && one.signs();
    return signsThen || session.hasPersonOf(one.slug());
  }

  /** When a person is in a session of the draft, which is what will be. */
  List<MeetingTime> sessionsOf(long attendeeId) {
    return em.createQuery(
            """
            select s.startsAt, s.endsAt from Session s join s.people p
            where p.person.attendee.id = :who and s.startsAt is not null and s.removedAt is null""",
            Object[].class)
        .setParameter("who", attendeeId)
        .getResultStream()
        .map(times -> new MeetingTime((Instant) times[0], (Instant) times[1]))
        .toList();
  }

  /** In precedence. */
  List<Delegation> delegations() {
    return em.createQuery(
            "select d from Delegation d where d.summitId = :summit order by d.precedence, d.id",
            Delegation.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  List<MeetingRoom> rooms() {
    return em.createQuery(
            "select r from MeetingRoom r where r.summitId = :summit order by r.capacity, r.id",
            MeetingRoom.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  List<MeetingHours> hours() {
    return em.createQuery(
            "select h from MeetingHours h where h.summitId = :summit order by h.day, h.opens, h.id",
            MeetingHours.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /** All meetings, by their hour. */
  List<Meeting> meetings() {
    return em.createQuery(
            "select m from Meeting m where m.summitId = :summit order by m.startsAt, m.id",
            Meeting.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /** Those of one delegation, by their hour. */
  List<Meeting> meetingsOf(Delegation one) {
    return em.createQuery(
            """
            select m from Meeting m where m.asker = :one or m.asked = :one
            order by m.startsAt, m.id""",
            Meeting.class)
        .setParameter("one", one)
        .getResultList();
  }

  /**
   * A meeting of this summit.
   *
   * @throws NotThere where there is none with this id
   */
  Meeting meeting(long id) {
    Meeting meeting = Entities.require(em, Meeting.class, id);
    if (meeting.summitId() != summits.current().id()) throw new NotThere(id);
    return meeting;
  }

  MeetingRoom room(long id) {
    MeetingRoom room = Entities.require(em, MeetingRoom.class, id);
    if (room.summitId() != summits.current().id()) throw new NotThere(id);
    return room;
  }

  Delegation delegation(long id) {
    Delegation delegation = Entities.require(em, Delegation.class, id);
    if (delegation.summitId() != summits.current().id()) throw new NotThere(id);
    return delegation;
  }

  /** The organisers offer no bilateral meetings. */
  public static class NoMeetingsOffered extends Refused {

    private static final long serialVersionUID = 1;
  }
}
