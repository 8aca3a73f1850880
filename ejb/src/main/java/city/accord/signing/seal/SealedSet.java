package city.accord.signing.seal;

import city.accord.signing.verify.SealedPages;
import java.util.List;

/**
 * All documents of one seal.
 *
 * @param deposited the original that is deposited, on which wall and public page rest
 * @param others the parties' own originals and the certified copy; their timestamps are pending
 */
public record SealedSet(Sealed deposited, List<Other> others) {

  /**
   * A document beside the deposited one.
   *
   * @param first the position of the slot that it names first
   */
  public record Other(SealedPages.Kind kind, int first, Sealed sealed) {}

  public SealedSet {
    others = List.copyOf(others);
  }
}
