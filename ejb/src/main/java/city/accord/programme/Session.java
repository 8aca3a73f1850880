package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.summit.LanguagesConverter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An item of the programme's draft. The public reads of it what the latest release took over, and
 * nothing later.
 */
@Entity
public class Session {

  /** A session needs a title, in one language at least. */
  public static class SessionWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "title";
    }
  }

  /** A session is shorter or longer than any session is. */
  public static class SessionTooShortOrLong extends Refused {

    private static final long serialVersionUID = 1;

    SessionTooShortOrLong(long minMinutes, long maxMinutes) {
      super(minMinutes, maxMinutes);
    }

    @Override
    public String field() {
      return "minutes";
    }
  }

  /** Fewer than one, or more people than any room holds, are expected. */
  public static class ExpectedOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    ExpectedOutOfBounds(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "expected";
    }
  }

  private static final int MAX_EXPECTED = 100_000;
  private static final Duration MIN_LENGTH = Duration.ofMinutes(5);
  private static final Duration MAX_LENGTH = Duration.ofHours(12);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;

  @Enumerated(EnumType.STRING)
  private SessionKind kind;

  @ManyToOne
  @JoinColumn(name = "own_kind_id")
  private OwnKind ownKind;

  private LocalizedText title;
  private LocalizedText summary;

  @ManyToOne
  @JoinColumn(name = "room_id")
  private VenueRoom room;

  @ManyToOne
  @JoinColumn(name = "track_id")
  private Track track;

  private Instant startsAt;
  private Instant endsAt;
  private int minutes;
  private Instant removedAt;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages;

  private boolean starred;
  private LocalizedText notes;
  private Integer expected;
  private String declaration;

  @Convert(converter = LanguagesConverter.class)
  private List<Language> interpreted;

  @ElementCollection
  @CollectionTable(name = "session_person", joinColumns = @JoinColumn(name = "session_id"))
  @OrderColumn(name = "position")
  private List<SessionPerson> people = new ArrayList<>();

  /** The people, where they were read with those of all other sessions; null where not. */
  @Transient private List<SessionPerson> readPeople;

  protected Session() {}

  Session(
      long summitId,
      String slug,
      SessionPlan plan,
      VenueRoom room,
      Track track,
      List<SessionPerson> people) {
    this.summitId = summitId;
    this.slug = slug;
    plan(plan, room, track, people);
  }

  /** Plans the session anew, with the room, the track and the people that the plan names. */
  final void plan(
      SessionPlan plan, VenueRoom inRoom, Track ofTrack, List<SessionPerson> withPeople) {
    if (plan.title().isEmpty()) throw new SessionWithoutTitle();
    if (plan.expected() != null && (plan.expected() < 1 || plan.expected() > MAX_EXPECTED))
      throw new ExpectedOutOfBounds(MAX_EXPECTED);
    kind = plan.kind();
    if (plan.declaration() != null && !Slug.isPossible(plan.declaration()))
      throw new NotThere(plan.declaration());
    declaration = plan.declaration();
    title = plan.title();
    summary = plan.summary();
    track = ofTrack;
    place(inRoom, plan.startsAt(), plan.minutes());
    languages = List.copyOf(plan.languages());
    starred = plan.starred();
    notes = plan.notes();
    expected = plan.expected();
    interpreted = List.copyOf(plan.interpreted());
    name(withPeople);
  }

  /**
   * Says of which of the summit's own kinds it is.
   *
   * @param own as whose nature it is treated; null to leave it at the usual kind
   */
  final void ofKind(OwnKind own) {
    ownKind = own;
    if (own != null) kind = own.nature();
  }

  /**
   * Says where and when the session takes place.
   *
   * @param inRoom the room, or null for the whole venue
   * @param start when it begins, or null while that is open
   * @param length how long it lasts, in minutes
   * @throws SessionTooShortOrLong where that is shorter or longer than any session
   */
  final void place(VenueRoom inRoom, Instant start, int length) {
    Duration lasting = Duration.ofMinutes(length);
    if (lasting.compareTo(MIN_LENGTH) < 0 || lasting.compareTo(MAX_LENGTH) > 0)
      throw new SessionTooShortOrLong(MIN_LENGTH.toMinutes(), MAX_LENGTH.toMinutes());
    room = inRoom;
    minutes = length;
    startsAt = start;
    endsAt = start == null ? null : start.plus(lasting);
  }

  /** The session as it stands, to be compared and brought back. */
  SessionState state() {
    SessionPlan plan =
        new SessionPlan(
            kind,
            title,
            summary,
            room == null ? null : room.id(),
            track == null ? null : track.id(),
            startsAt,
            minutes,
            List.copyOf(languages),
            starred,
            people().stream()
                .map(listed -> new SessionPlan.Person(listed.person().id(), listed.role()))
                .toList(),
            notes(),
            expected,
            List.copyOf(interpreted),
            ownKind == null ? null : ownKind.id(),
            declaration);
    return new SessionState(slug, plan, isRemoved());
  }

  /** Brings the session back to how it was, with the room, the track and the people it had. */
  void restore(
      SessionState state,
      VenueRoom inRoom,
      Track ofTrack,
      List<SessionPerson> withPeople,
      Instant now) {
    plan(state.plan(), inRoom, ofTrack, withPeople);
    if (state.removed()) remove(now);
    else bringBack();
  }

  /** A session like this one that has no hour yet. */
  Session copy(String itsSlug) {
    Session copy = new Session();
    copy.summitId = summitId;
    copy.slug = itsSlug;
    copy.kind = kind;
    copy.ownKind = ownKind;
    copy.title = title;
    copy.summary = summary;
    copy.track = track;
    copy.place(room, null, minutes);
    copy.languages = List.copyOf(languages);
    copy.starred = starred;
    copy.notes = notes;
    copy.expected = expected;
    copy.interpreted = List.copyOf(interpreted);
    copy.people =
        new ArrayList<>(
            people.stream().map(one -> new SessionPerson(one.person(), one.role())).toList());
    return copy;
  }

  /** Takes the session out of the draft; it can be brought back. */
  void remove(Instant now) {
    if (removedAt == null) removedAt = now;
  }

  void bringBack() {
    removedAt = null;
  }

  void leaveTrack() {
    track = null;
  }

  /** Without its room a session would take the whole venue: it has to be scheduled anew. */
  void leaveRoom() {
    room = null;
    startsAt = null;
    endsAt = null;
  }

  void withoutPerson(ProgrammePerson person) {
    name(people.stream().filter(one -> !one.person().is(person)).toList());
  }

  /** Names a person where it named another, who turned out to be the same; once in each role. */
  void name(ProgrammePerson person, ProgrammePerson insteadOf) {
    Set<SessionRole> already =
        people.stream()
            .filter(one -> one.person().is(person))
            .map(SessionPerson::role)
            .collect(Collectors.toSet());
    name(
        people.stream()
            .filter(one -> !one.person().is(insteadOf) || !already.contains(one.role()))
            .map(one -> one.person().is(insteadOf) ? new SessionPerson(person, one.role()) : one)
            .toList());
  }

  private void name(List<SessionPerson> others) {
    people = new ArrayList<>(others);
    readPeople = null;
  }

  /** Takes over who is in it from whoever has read that of all sessions at once. */
  void knows(List<SessionPerson> itsPeople) {
    readPeople = itsPeople;
  }

  /** The hour at the venue stays when the venue's time zone changes. */
  void moveTo(Instant newStart) {
    endsAt = newStart.plus(Duration.between(startsAt, endsAt));
    startsAt = newStart;
  }

  boolean isScheduled() {
    return startsAt != null;
  }

  /** Whether a release may show this session to the public. */
  boolean isPublic() {
    return removedAt == null && isScheduled() && kind.isPublic();
  }

  boolean overlaps(Session other) {
    return isScheduled()
        && other.isScheduled()
        && startsAt.isBefore(other.endsAt)
        && other.startsAt.isBefore(endsAt);
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  long summitId() {
    return summitId;
  }

  /** How long it lasts, also while it has no hour. */
  int minutes() {
    return minutes;
  }

  int version() {
    return version;
  }

  String slug() {
    return slug;
  }

  SessionKind kind() {
    return kind;
  }

  /** The kind of the summit's own; null where it is a usual one. */
  OwnKind ownKind() {
    return ownKind;
  }

  /** The slug of the declaration that is signed in it, or null. */
  String declaration() {
    return declaration;
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText summary() {
    return summary;
  }

  VenueRoom room() {
    return room;
  }

  Track track() {
    return track;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  List<Language> languages() {
    return languages;
  }

  boolean isStarred() {
    return starred;
  }

  /** What editors tell each other; the public never reads it. */
  LocalizedText notes() {
    return notes == null ? LocalizedText.EMPTY : notes;
  }

  /** How many are expected to come, or null. */
  Integer expected() {
    return expected;
  }

  /** The languages that interpreters speak in it. */
  List<Language> interpreted() {
    return interpreted;
  }

  List<SessionPerson> people() {
    return readPeople == null ? people : readPeople;
  }
}
