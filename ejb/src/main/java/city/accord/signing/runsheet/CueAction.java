package city.accord.signing.runsheet;

import city.accord.signing.ceremony.CeremonyState;

/** What a cue sets off in the ceremony when it starts. */
public enum CueAction {
  /** Tablets and signatories are in their places. */
  READY,
  /** The pens open; where they rest, they go on. */
  OPEN,
  /** The pens rest. */
  HOLD,
  /** The declaration is sealed. */
  SEAL,
  /** The hall sees the finale: fingerprint and QR code. */
  REVEAL,
  /** The declaration belongs to everyone. */
  PUBLISH;

  /** Whether nothing is left to do: someone did it by hand, or the cue starts once more. */
  boolean isReached(CeremonyState state) {
    return switch (this) {
      case READY -> state == CeremonyState.READY || state.hasOpened();
      case OPEN -> state == CeremonyState.OPEN;
      case HOLD -> state == CeremonyState.HELD;
      case SEAL -> state == CeremonyState.SEALED || state == CeremonyState.PUBLISHED;
      case REVEAL, PUBLISH -> state == CeremonyState.PUBLISHED;
    };
  }

  /** Whether it can never be taken back, so that GO asks once more. */
  public boolean isIrrevocable() {
    return this == SEAL || this == PUBLISH;
  }
}
