package city.accord.signing.ceremony;

/** Why something was done, as it goes on record. */
public final class Reason {

  private Reason() {}

  /** The reason as it was given; null where none was. */
  public static String orNull(String reason) {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  /**
   * @throws ReasonMissing if none was given
   */
  static String required(String reason) {
    if (orNull(reason) == null) throw new ReasonMissing();
    return reason.strip();
  }
}
