package city.accord.signing.ink.store;

import city.accord.signing.ceremony.CeremonyState;

/** How far a ceremony is, as pens and viewers are told. */
public enum CeremonyStage {
  /** Prepared or ready: the hall waits. */
  WAITING(1),
  /** Ink is taken, but shown only on paired displays and wiped before the ceremony. */
  REHEARSING(2),
  OPEN(3),
  /** Open, but pens rest. */
  HELD(4),
  /** Every slot is done; the seal is being set. */
  CLOSING(5),
  SEALED(6),
  PUBLISHED(7),
  VOID(8);

  private final int code;

  CeremonyStage(int code) {
    this.code = code;
  }

  /** The stage's number on the wire. */
  public int code() {
    return code;
  }

  /** Whether pens may write. */
  public boolean takesInk() {
    return this == OPEN || this == REHEARSING;
  }

  /** What is told of a ceremony's state. */
  public static CeremonyStage of(CeremonyState state) {
    return switch (state) {
      case PREPARED, READY -> WAITING;
      case REHEARSING -> REHEARSING;
      case OPEN -> OPEN;
      case HELD -> HELD;
      case CLOSING -> CLOSING;
      case SEALED -> SEALED;
      case PUBLISHED -> PUBLISHED;
      case VOID -> VOID;
    };
  }
}
