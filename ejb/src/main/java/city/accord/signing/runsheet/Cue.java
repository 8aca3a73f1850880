package city.accord.signing.runsheet;

import static city.accord.signing.runsheet.CueState.*;
import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/**
 * One step of a ceremony as the stage calls it: what happens, who sees to it, how long it lasts.
 */
@Entity
public class Cue {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "run_sheet_id")
  private RunSheet runSheet;

  private int position;
  private LocalizedText title;
  private LocalizedText owner;
  private LocalizedText notes;
  private int seconds;

  @Enumerated(EnumType.STRING)
  private CueAction action;

  @Enumerated(EnumType.STRING)
  private CueState state = WAITING;

  private Instant startedAt;
  private Instant endedAt;

  protected Cue() {}

  Cue(RunSheet runSheet, int position, DescribeCue described) {
    this.runSheet = runSheet;
    this.position = position;
    describe(described);
  }

  void describe(DescribeCue described) {
    title = described.title();
    owner = described.owner();
    notes = described.notes();
    seconds = described.seconds();
    action = described.action();
  }

  void moveTo(int place) {
    position = place;
  }

  void start(Instant now) {
    state = RUNNING;
    startedAt = now;
  }

  void end(Instant now) {
    state = DONE;
    endedAt = now;
  }

  /** Runs on, as if it had never ended. */
  void runOn() {
    state = RUNNING;
    endedAt = null;
  }

  void skip() {
    state = SKIPPED;
  }

  /** Waits again, as if it had never been called. */
  void rewind() {
    state = WAITING;
    startedAt = null;
    endedAt = null;
  }

  public Long id() {
    return id;
  }

  /** The place in the run sheet, from 1. */
  public int position() {
    return position;
  }

  public LocalizedText title() {
    return title;
  }

  /** Who sees to it. */
  public LocalizedText owner() {
    return owner;
  }

  public LocalizedText notes() {
    return notes;
  }

  /** The planned length. */
  public Duration length() {
    return Duration.ofSeconds(seconds);
  }

  /** What it sets off when it starts, or null. */
  public CueAction action() {
    return action;
  }

  public CueState state() {
    return state;
  }

  public boolean isWaiting() {
    return state == WAITING;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  /** When a running cue has had the time planned for it. */
  Instant dueAt() {
    return startedAt.plus(length());
  }
}
