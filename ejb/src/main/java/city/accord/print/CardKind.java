package city.accord.print;

import java.util.Arrays;
import java.util.List;

/** What is printed for each person. */
public enum CardKind {
  /** Worn by the person; its code opens the gates. */
  BADGE,
  /** Stands at the person's seat. */
  PLACE_CARD,
  /** Shown by the press at the muster point of a pool. */
  POOL_CARD;

  /** Those that are printed for whom one likes; pool cards are printed for a pool. */
  public static final List<CardKind> CHOSEN = List.of(BADGE, PLACE_CARD);

  /** The sizes in which it is printed, the usual one first. */
  public List<CardSize> sizes() {
    return Arrays.stream(CardSize.values()).filter(size -> size.kind() == this).toList();
  }
}
