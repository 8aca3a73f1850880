package city.accord.print;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One drawing of a print's file. Two people who open the same print each have one. */
@Entity
public class PrintDrawing {

  /** A drawing that says nothing for so long was on a server that stopped. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long runId;
  private String startedBy;
  private Instant startedAt;
  private Instant reachedAt;
  private int drawn;
  private boolean cancelled;
  private boolean finished;

  protected PrintDrawing() {}

  PrintDrawing(long runId, String who, Instant now) {
    this.runId = runId;
    this.startedBy = who;
    this.startedAt = now;
    this.reachedAt = now;
  }

  /** So many of its cards are drawn. */
  void reach(int cardsDrawn, Instant now) {
    drawn = cardsDrawn;
    reachedAt = now;
  }

  void finish(Instant now) {
    finished = true;
    reachedAt = now;
  }

  /** The file is not wanted any more. */
  void cancel() {
    cancelled = true;
  }

  /** Whether it is under way. */
  boolean isRunning(Instant now) {
    return !finished && !cancelled && now.isBefore(reachedAt.plus(PATIENCE));
  }

  public Long id() {
    return id;
  }

  public long runId() {
    return runId;
  }

  public String startedBy() {
    return startedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public int drawn() {
    return drawn;
  }

  public boolean isCancelled() {
    return cancelled;
  }
}
