package city.accord.signing.ink;

/**
 * A tablet, told by its token.
 *
 * @param slot the slot that it was opened for, or 0 for a spare
 * @param spare which spare it is, or 0
 */
public record Tablet(long ceremony, long slot, long spare) {

  public boolean isSpare() {
    return spare != 0;
  }
}
