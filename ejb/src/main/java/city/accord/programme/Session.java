package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.summit.LanguagesConverter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of the programme's draft. The public reads of it what the latest release took over, and
 * nothing later.
 */
@Entity
public class Session {

  static final Duration SHORTEST = Duration.ofMinutes(5);
  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;

  @Enumerated(EnumType.STRING)
  private SessionKind kind;

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

  @Convert(converter = LanguagesConverter.class)
  private List<Language> languages;

  private boolean starred;

  @ElementCollection
  @CollectionTable(name = "session_part", joinColumns = @JoinColumn(name = "session_id"))
  @OrderColumn(name = "position")
  private List<SessionPart> parts = new ArrayList<>();

  protected Session() {}

  Session(long summitId, String slug, SessionPlan plan) {
    this.summitId = summitId;
    this.slug = slug;
    plan(plan);
  }

  final void plan(SessionPlan plan) {
    if (plan.title().isEmpty()) throw new SessionWithoutTitle();
    if (plan.length().compareTo(SHORTEST) < 0 || plan.length().compareTo(LONGEST) > 0)
      throw new LengthOutOfBounds(SHORTEST.toMinutes(), LONGEST.toMinutes());
    kind = plan.kind();
    title = plan.title();
    summary = plan.summary();
    room = plan.room();
    track = plan.track();
    startsAt = plan.startsAt();
    endsAt = startsAt == null ? null : startsAt.plus(plan.length());
    languages = List.copyOf(plan.languages());
    starred = plan.starred();
    parts = new ArrayList<>(plan.parts());
  }

  boolean isScheduled() {
    return startsAt != null;
  }

  /** The one answer to whether a release may show this session to the public. */
  boolean isForThePublic() {
    return isScheduled() && kind.isForThePublic();
  }

  boolean meets(Session other) {
    return isScheduled()
        && other.isScheduled()
        && startsAt.isBefore(other.endsAt)
        && other.startsAt.isBefore(endsAt);
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

  List<SessionPart> parts() {
    return parts;
  }
}
