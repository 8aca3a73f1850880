package city.accord.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.delegation.Delegation;
import city.accord.summit.LanguagesConverter;
import city.accord.text.Language;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A bilateral meeting. One delegation asks another; whoever's turn it is accepts, declines or
 * proposes another hour, and then it is the other's turn. Accepted, it holds its hour and its room
 * until one of the two cancels it. The delegation that asked may withdraw while nobody has
 * accepted.
 */
@Entity
public class Meeting {

  static final int MAX_WORDS = 500;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String uid;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "asker_id")
  private Delegation asker;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "asked_id")
  private Delegation asked;

  private Instant startsAt;
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  private boolean askersTurn;
  private String subject;
  private int seats;
  private boolean interpreted;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "room_id")
  private MeetingRoom room;

  @ElementCollection
  @CollectionTable(name = "meeting_duty", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "attendee_id")
  private Set<Long> interpreters = new HashSet<>();

  private String words;
  private int sequence;
  private Instant askedAt;
  private Instant changedAt;

  protected Meeting() {}

  /**
   * @throws MeetsItself where both are the same delegation
   */
  Meeting(Delegation asker, Delegation asked, MeetingTime time, AskForMeeting what, Instant now) {
    what.requireWhole();
    if (asker == asked) throw new MeetsItself();
    this.summitId = asker.summitId();
    this.uid = UUID.randomUUID().toString();
    this.asker = asker;
    this.asked = asked;
    this.startsAt = time.startsAt();
    this.endsAt = time.endsAt();
    this.status = MeetingStatus.REQUESTED;
    this.subject = Shortened.to(AskForMeeting.MAX_SUBJECT, what.subject().strip());
    this.seats = what.seats();
    this.interpreted = what.interpreted();
    this.languages = what.languages().stream().distinct().toList();
    this.askedAt = now;
    this.changedAt = now;
  }

  /**
   * Agrees to the hour that stands; the meeting holds hour and room from now on.
   *
   * @throws NotYourTurn while the other side has to answer
   */
  void accept(Side by, MeetingRoom in, Instant now) {
    requireTurn(by);
    status = MeetingStatus.CONFIRMED;
    room = in;
    words = null;
    changed(now);
  }

  /**
   * Says no.
   *
   * @param reason in own words, or null
   * @throws NotYourTurn while the other side has to answer
   */
  void decline(Side by, String reason, Instant now) {
    requireTurn(by);
    end(MeetingStatus.DECLINED, reason, now);
  }

  /**
   * Answers with another hour, to which the other side now has to answer.
   *
   * @throws NotYourTurn while the other side has to answer
   */
  void propose(Side by, MeetingTime time, Instant now) {
    requireTurn(by);
    if (time.equals(time())) throw new SameHour();
    startsAt = time.startsAt();
    endsAt = time.endsAt();
    askersTurn = by == Side.ASKED;
    changed(now);
  }

  /**
   * Takes the request back.
   *
   * @throws MeetingNotOpen where it has been answered for good
   */
  void withdraw(Instant now) {
    if (status != MeetingStatus.REQUESTED) throw new MeetingNotOpen();
    end(MeetingStatus.WITHDRAWN, null, now);
  }

  /**
   * Gives up a meeting that was agreed, or a request, and with it the hour and the room.
   *
   * @param reason in own words, or null
   * @throws MeetingNotOpen where it does not take place anyway
   */
  void cancel(String reason, Instant now) {
    if (!status.isOpen()) throw new MeetingNotOpen();
    end(MeetingStatus.CANCELLED, reason, now);
  }

  private void end(MeetingStatus how, String reason, Instant now) {
    VisibleText.require(reason);
    status = how;
    words =
        reason == null || VisibleText.isBlank(reason)
            ? null
            : Shortened.to(MAX_WORDS, reason.strip());
    room = null;
    interpreters.clear();
    changed(now);
  }

  /**
   * Moves an agreed meeting to another room.
   *
   * @throws MeetingNotOpen where it is not agreed
   */
  void moveTo(MeetingRoom other, Instant now) {
    if (status != MeetingStatus.CONFIRMED) throw new MeetingNotOpen();
    room = other;
    changed(now);
  }

  /**
   * Puts an interpreter on duty.
   *
   * @throws MeetingNotOpen where it is not agreed
   */
  void assign(long attendeeId) {
    if (status != MeetingStatus.CONFIRMED) throw new MeetingNotOpen();
    interpreters.add(attendeeId);
  }

  void relieve(long attendeeId) {
    interpreters.remove(attendeeId);
  }

  /** Follows the clocks of the venue when the summit's zone changes. */
  void shift(Instant start, Instant end) {
    startsAt = start;
    endsAt = end;
    sequence++;
  }

  private void changed(Instant now) {
    sequence++;
    changedAt = now;
  }

  private void requireTurn(Side by) {
    if (status != MeetingStatus.REQUESTED) throw new MeetingNotOpen();
    if (by != turn()) throw new NotYourTurn();
  }

  /** Who has to answer while it is requested. */
  Side turn() {
    return askersTurn ? Side.ASKER : Side.ASKED;
  }

  /** On which side a delegation is; null for one that has no part in it. */
  Side sideOf(long delegationId) {
    if (asker.id() == delegationId) return Side.ASKER;
    return asked.id() == delegationId ? Side.ASKED : null;
  }

  Delegation delegation(Side side) {
    return side == Side.ASKER ? asker : asked;
  }

  MeetingTime time() {
    return new MeetingTime(startsAt, endsAt);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long summitId() {
    return summitId;
  }

  String uid() {
    return uid;
  }

  MeetingStatus status() {
    return status;
  }

  String subject() {
    return subject;
  }

  int seats() {
    return seats;
  }

  boolean isInterpreted() {
    return interpreted;
  }

  List<Language> languages() {
    return languages;
  }

  /** Where it takes place, or null while it is not agreed. */
  MeetingRoom room() {
    return room;
  }

  /** Who interprets, by the attendees' ids. */
  Set<Long> interpreters() {
    return Set.copyOf(interpreters);
  }

  /** Of whoever declined or cancelled it, or null. */
  /** What was written about it is kept no longer. */
  void forgetWords() {
    subject = "";
    words = null;
  }

  String words() {
    return words;
  }

  int sequence() {
    return sequence;
  }

  Instant changedAt() {
    return changedAt;
  }

  /** A delegation meets another one. */
  public static class MeetsItself extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "with";
    }
  }

  /** The meeting is agreed, declined, withdrawn or cancelled: nothing is left to answer. */
  public static class MeetingNotOpen extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The other delegation has to answer first. */
  public static class NotYourTurn extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The hour that is proposed is the one that stands. */
  public static class SameHour extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "start";
    }
  }
}
