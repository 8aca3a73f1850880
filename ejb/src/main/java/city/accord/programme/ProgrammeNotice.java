package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * That those on stage are to be written to about what releases changed. All releases within the
 * quiet period make one letter to each, which tells the way from what was public before them to
 * what is public after.
 */
@Entity
@Table(name = "programme_notice")
public class ProgrammeNotice {

  /** How long after a release its letters wait for another release. */
  static final Duration QUIET = Duration.ofMinutes(10);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private int sinceRelease;
  private Instant dueAt;
  private Instant toldAt;

  protected ProgrammeNotice() {}

  /**
   * @param sinceRelease the number of the release that was public before; 0 for none
   */
  ProgrammeNotice(long summitId, int sinceRelease, Instant now) {
    this.summitId = summitId;
    this.sinceRelease = sinceRelease;
    this.dueAt = now.plus(QUIET);
  }

  boolean isDue(Instant now) {
    return toldAt == null && !now.isBefore(dueAt);
  }

  void told(Instant now) {
    toldAt = now;
  }

  int sinceRelease() {
    return sinceRelease;
  }
}
