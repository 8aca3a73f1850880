package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What those who come for a session were last told by letter of how it goes on its day: nothing of
 * a few minutes, which screens and calendars tell.
 */
@Entity
@Table(name = "day_notice")
public class DayNotice {

  /** What begins later, or earlier again, by so much is told by letter. */
  static final Duration WORTH_A_LETTER = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private int releaseNumber;
  private boolean cancelled;
  private Instant startsAt;

  protected DayNotice() {}

  /** Nobody has been told of anything but the plan. */
  DayNotice(long summitId, int release, ReleasedSession planned) {
    this.summitId = summitId;
    this.slug = planned.slug();
    plan(release, planned);
  }

  private void plan(int release, ReleasedSession planned) {
    releaseNumber = release;
    cancelled = false;
    startsAt = planned.startsAt();
  }

  /**
   * Brings what was told to what is expected.
   *
   * @return what has to be told now; empty where it was told, or is not worth it
   */
  Optional<SessionChange> tell(int release, SessionToday today) {
    if (release != releaseNumber) plan(release, today.session());
    ReleasedSession told = at(today, startsAt);
    if (today.isCancelled()) {
      if (cancelled) return Optional.empty();
      cancelled = true;
      return Optional.of(new SessionChange(SessionChange.Kind.CANCELLED, told, null));
    }
    // what has begun, whoever comes for it sees
    if (today.state() != SessionToday.State.AHEAD) return Optional.empty();
    if (cancelled) {
      cancelled = false;
      startsAt = today.startsAt();
      return Optional.of(new SessionChange(SessionChange.Kind.NEW, null, today.expected()));
    }
    if (Duration.between(startsAt, today.startsAt()).abs().compareTo(WORTH_A_LETTER) < 0)
      return Optional.empty();
    startsAt = today.startsAt();
    return Optional.of(new SessionChange(SessionChange.Kind.MOVED, told, today.expected()));
  }

  /** The session as it was told: at that hour, and as long as planned. */
  private static ReleasedSession at(SessionToday today, Instant start) {
    ReleasedSession planned = today.session();
    Duration length = Duration.between(planned.startsAt(), planned.endsAt());
    return planned.at(start, start.plus(length));
  }

  String slug() {
    return slug;
  }
}
