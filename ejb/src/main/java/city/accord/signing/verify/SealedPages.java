package city.accord.signing.verify;

import java.util.List;

/**
 * The pages of one of the documents that a seal covers. All have the same text, ink, audit and
 * manifest, and so the same fingerprint.
 *
 * @param order of the slots on these pages, by their positions
 * @param count of pages
 * @param hash of what they show
 */
public record SealedPages(Kind kind, List<Integer> order, int count, String hash) {

  /** Which of the documents it is. */
  public enum Kind {
    /** The original that is deposited: all keep the order of the ceremony. */
    DEPOSITED,
    /** The original of one party, which it names first. */
    OWN,
    /** A copy of the deposited original that says it is a true one. */
    COPY
  }

  public SealedPages {
    order = List.copyOf(order);
  }

  /** The position of the slot that stands first. */
  public int first() {
    return order.get(0);
  }
}
