package city.accord.signing.ceremony;

import java.util.Set;

/**
 * Where a ceremony stands: prepared → rehearsing → ready → open ⇄ held → closing → sealed →
 * published; or void, which may happen to it until it is sealed.
 */
public enum CeremonyState {
  PREPARED,
  REHEARSING,
  READY,
  OPEN,
  HELD,
  CLOSING,
  SEALED,
  PUBLISHED,
  VOID;

  private Set<CeremonyState> next() {
    return switch (this) {
      case PREPARED -> Set.of(REHEARSING, READY, VOID);
      case REHEARSING -> Set.of(READY, VOID);
      case READY -> Set.of(REHEARSING, OPEN, VOID);
      case OPEN -> Set.of(HELD, CLOSING, VOID);
      case HELD -> Set.of(OPEN, CLOSING, VOID);
      case CLOSING -> Set.of(SEALED, VOID);
      case SEALED -> Set.of(PUBLISHED);
      case PUBLISHED, VOID -> Set.of();
    };
  }

  public boolean mayBecome(CeremonyState state) {
    return next().contains(state);
  }

  /** Whether pens may write: for good while open, to be cleared away while rehearsing. */
  public boolean takesInk() {
    return this == OPEN || this == REHEARSING;
  }

  /** Whether signatories and slots may still change: not once the sealing has begun. */
  public boolean isUnsealed() {
    return compareTo(CLOSING) < 0;
  }

  /** Whether the pens have opened for good, so that what was confirmed counts. */
  public boolean hasOpened() {
    return this != VOID && compareTo(OPEN) >= 0;
  }
}
