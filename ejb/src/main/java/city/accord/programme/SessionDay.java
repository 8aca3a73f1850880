package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a session goes on its day: begun, late, over or cancelled on the spot. What was released of
 * it stays as it is.
 */
@Entity
@Table(name = "session_day")
public class SessionDay {

  /** It would begin or end on another day than its own. */
  public static class NotItsDay extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** It was cancelled on the spot, and has to take place after all first. */
  public static class IsCancelled extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** What has not begun cannot end. */
  public static class NotBegun extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** Later than that, a session is moved by a release. */
  public static class TooLate extends Refused {

    private static final long serialVersionUID = 1;

    TooLate(int most) {
      super(most);
    }
  }

  private static final int MAX_LATE = 240;

  /** So much before and after its planned hours it can begin. */
  private static final Duration AROUND = Duration.ofHours(6);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String slug;
  private Instant startedAt;
  private Instant endedAt;
  private int lateMinutes;
  private Instant cancelledAt;
  private Instant saidAt;

  protected SessionDay() {}

  SessionDay(long summitId, String slug) {
    this.summitId = summitId;
    this.slug = slug;
  }

  /**
   * Begins, or goes on where it was over by mistake. What begins late ends as much later; a break
   * ends when it was to.
   */
  void start(ReleasedSession planned, Instant now) {
    if (cancelledAt != null) throw new IsCancelled();
    if (!isOfItsDay(planned, now)) throw new NotItsDay();
    if (startedAt != null) {
      goOn(now);
      return;
    }
    begin(planned, now);
  }

  /** As it began, whoever says so. */
  void begin(ReleasedSession planned, Instant at) {
    startedAt = at;
    long late = Duration.between(planned.startsAt(), at).toMinutes();
    boolean gives = planned.kind() == SessionKind.BREAK;
    say(gives ? 0 : (int) Math.min(MAX_LATE, Math.max(0, late)), at);
  }

  private void goOn(Instant now) {
    if (endedAt != null) saidAt = now;
    endedAt = null;
  }

  /** Whether a session can begin, or be begun with, at a moment. */
  static boolean isOfItsDay(ReleasedSession planned, Instant at) {
    return !at.isBefore(planned.startsAt().minus(AROUND))
        && !at.isAfter(planned.endsAt().plus(AROUND));
  }

  /**
   * Nobody has begun with what should be on: it is later by each minute that passes, until that
   * would be too late.
   *
   * @return whether it is late at all
   */
  boolean waits(ReleasedSession planned, Instant now) {
    long late = Duration.between(planned.startsAt(), now).toMinutes();
    if (late < 1 || late > MAX_LATE) return false;
    say((int) late, now.truncatedTo(ChronoUnit.MINUTES));
    return true;
  }

  /** Whether an officer has started or cancelled it. */
  boolean isDecided() {
    return startedAt != null || cancelledAt != null;
  }

  /** Takes over what was said of a session before it began. */
  void atLeastAsLateAs(SessionDay said) {
    if (startedAt != null || lateMinutes >= said.lateMinutes) return;
    lateMinutes = said.lateMinutes;
  }

  void end(Instant now) {
    if (startedAt == null) throw new NotBegun();
    over(now);
  }

  void over(Instant at) {
    if (endedAt == null) endedAt = at;
  }

  /** As if nobody had started it. */
  void startOver(Instant now) {
    if (startedAt != null) saidAt = now;
    startedAt = null;
    endedAt = null;
    say(0, now);
  }

  /**
   * Says how much later than planned it begins, or ends once it has begun.
   *
   * @param minutes from 0, on time, to 240
   */
  void runLate(int minutes, Instant now) {
    if (cancelledAt != null) throw new IsCancelled();
    if (minutes > MAX_LATE) throw new TooLate(MAX_LATE);
    say(Math.max(0, minutes), now);
  }

  private void say(int minutes, Instant now) {
    if (lateMinutes != minutes) saidAt = now;
    lateMinutes = minutes;
  }

  void cancel(Instant now) {
    if (cancelledAt != null) return;
    cancelledAt = now;
    saidAt = now;
  }

  /** It takes place after all. */
  void takePlace(Instant now) {
    if (cancelledAt == null) return;
    cancelledAt = null;
    saidAt = now;
  }

  boolean isRunning() {
    return startedAt != null && endedAt == null;
  }

  boolean isCancelled() {
    return cancelledAt != null;
  }

  String slug() {
    return slug;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  int lateMinutes() {
    return lateMinutes;
  }

  /** When its readers were last told that it is late, cancelled, or not; null for never. */
  Instant saidAt() {
    return saidAt;
  }

  /** All moments at which something of it became known that moves its hours, or others'. */
  List<Instant> told() {
    return Stream.of(saidAt, startedAt, endedAt).filter(Objects::nonNull).toList();
  }
}
