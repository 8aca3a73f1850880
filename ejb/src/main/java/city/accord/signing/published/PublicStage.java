package city.accord.signing.published;

import city.accord.signing.ceremony.CeremonyState;

/** How far a declaration is, as everyone may know. */
public enum PublicStage {
  /** It will be signed; its words are not yet public. */
  WAITING,
  /** It is being signed, live. */
  OPEN,
  /** Every pen is at rest; the seal is made. */
  SEALED,
  /** It belongs to everyone, with its signed PDF. */
  PUBLISHED;

  /**
   * What the public may know of a state: the one rule of visibility for declarations. A void
   * ceremony is no longer shown at all.
   */
  static PublicStage of(CeremonyState state) {
    return switch (state) {
      case PREPARED, REHEARSING, READY -> WAITING;
      case OPEN, HELD, CLOSING -> OPEN;
      case SEALED -> SEALED;
      case PUBLISHED -> PUBLISHED;
      case VOID -> throw new IllegalStateException("a void ceremony is not public");
    };
  }

  /** Whether the declaration's words may be read. */
  public boolean showsText() {
    return this != WAITING;
  }
}
