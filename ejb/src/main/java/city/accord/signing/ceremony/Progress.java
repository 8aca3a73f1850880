package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** The state of a ceremony, when it reached each state, and whether its finale is withheld. */
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
   * Whether sealing must have been interrupted: it takes seconds. If it seems to begin in the
   * future, the clock has been set back since.
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

  /** The state that the hall and the public see: closing, while the finale is withheld. */
  CeremonyState shownState() {
    return veiled ? CLOSING : state;
  }

  /** Whether the finale is withheld until a cue reveals it. */
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
