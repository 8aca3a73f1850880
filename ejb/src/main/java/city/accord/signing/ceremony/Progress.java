package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** How far a ceremony has come, since when, and whether its finale is still kept behind a veil. */
@Embeddable
public class Progress {

  private static final Duration MAX_SEALING = Duration.ofMinutes(2);

  @Enumerated(EnumType.STRING)
  private CeremonyState state = PREPARED;

  private Instant rehearsedAt;
  private Instant openedAt;
  private Instant closedAt;
  private Instant sealedAt;
  private Instant publishedAt;
  private String fingerprint;
  private boolean veiled;

  protected Progress() {}

  /**
   * Whether nobody can be at the sealing any more: it takes seconds. Where it seems to begin in
   * time to come, the clock was set back since.
   */
  public boolean isSurelyInterrupted(Instant now) {
    return state == CLOSING && Duration.between(closedAt, now).abs().compareTo(MAX_SEALING) >= 0;
  }

  void rehearse(Instant now) {
    become(REHEARSING);
    rehearsedAt = now;
  }

  void ready() {
    become(READY);
  }

  void open(Instant now) {
    become(OPEN);
    openedAt = now;
  }

  void hold() {
    become(HELD);
  }

  void resume() {
    require(HELD);
    become(OPEN);
  }

  void close(Instant now) {
    become(CLOSING);
    closedAt = now;
  }

  void seal(String manifestFingerprint, Instant now) {
    become(SEALED);
    fingerprint = manifestFingerprint;
    sealedAt = now;
  }

  void veil() {
    if (state == SEALED) veiled = true;
  }

  void reveal() {
    require(SEALED);
    veiled = false;
  }

  void publish(Instant now) {
    become(PUBLISHED);
    publishedAt = now;
    veiled = false;
  }

  void annul() {
    become(VOID);
  }

  private void become(CeremonyState next) {
    requireMayBecome(next);
    state = next;
  }

  void requireMayBecome(CeremonyState next) {
    if (!state.mayBecome(next)) throw new WrongState(state);
  }

  void require(CeremonyState wanted) {
    if (state != wanted) throw new WrongState(state);
  }

  void requireUnsealed() {
    if (!state.isUnsealed()) throw new WrongState(state);
  }

  CeremonyState state() {
    return state;
  }

  /** The state as the hall and the public are told: behind a veil the seal is still being set. */
  CeremonyState shownState() {
    return veiled ? CLOSING : state;
  }

  /** Whether the finale still waits for the cue that reveals it. */
  public boolean isVeiled() {
    return veiled;
  }

  /** When a rehearsal was last begun, or null if none was held. */
  public Instant rehearsedAt() {
    return rehearsedAt;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** SHA-256 of the sealed manifest, in hexadecimal; null before the seal. */
  public String fingerprint() {
    return fingerprint;
  }
}
