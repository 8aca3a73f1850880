package city.accord.web;

import city.accord.NotThere;

/** Numbers in addresses. */
public final class Ids {

  private Ids() {}

  /**
   * @throws NotThere if it is no number, so that a mistyped address answers like any other
   */
  public static long of(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NotThere(String.valueOf(text));
    }
  }
}
