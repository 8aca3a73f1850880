package city.accord.signing.ceremony;

import java.util.Set;

/** What two officers do together, where the summit asks for it. */
public enum Deed {
  SEAL(Set.of(CeremonyState.OPEN, CeremonyState.HELD)),
  PUBLISH(Set.of(CeremonyState.SEALED));

  private final Set<CeremonyState> from;

  Deed(Set<CeremonyState> from) {
    this.from = from;
  }

  /** Whether a ceremony of that state is to be sealed, or published, next. */
  public boolean isPossibleIn(CeremonyState state) {
    return from.contains(state);
  }
}
