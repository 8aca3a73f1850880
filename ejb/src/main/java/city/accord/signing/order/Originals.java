package city.accord.signing.order;

import city.accord.Refused;

/** In how many documents a declaration is sealed, all of them under one seal. */
public enum Originals {
  /** One, which is deposited with the host. */
  ONE,
  /** One, and a certified copy of it for whoever needs one, as of most multilateral acts. */
  ONE_AND_COPY,
  /**
   * One to be deposited, a certified copy, and by the alternat an original for each party, which
   * names that party first.
   */
  ALTERNAT;

  /**
   * More parties than this never exchange originals: an act of many is deposited, and each party
   * has a certified copy.
   */
  public static final int MOST_PARTIES = 16;

  public boolean hasCopy() {
    return this != ONE;
  }

  /** Whether each party has an original of its own. */
  public boolean isAlternat() {
    return this == ALTERNAT;
  }

  /**
   * @throws TooManyParties if so many parties cannot each have an original of their own
   */
  public void require(int parties) {
    if (isAlternat() && parties > MOST_PARTIES) throw new TooManyParties(parties);
  }

  /** So many parties share one original. */
  public static class TooManyParties extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyParties(int parties) {
      super(parties, MOST_PARTIES);
    }
  }
}
