package city.accord.signing.verify;

/**
 * What was found about one item.
 *
 * @param slot the position of the signature concerned, or 0 where it is about all
 */
public record Finding(Check item, Outcome outcome, int slot) {

  Finding(Check item, Outcome outcome) {
    this(item, outcome, 0);
  }
}
