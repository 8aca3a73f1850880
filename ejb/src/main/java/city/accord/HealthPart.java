package city.accord;

/** One thing without which a summit cannot run. */
public interface HealthPart {

  /** A word for it, such as {@code database}. */
  String name();

  /** Whether nobody should be sent to this server while it is not well. */
  default boolean isVital() {
    return true;
  }

  /** Whether a server that only shows ceremonies needs it too. */
  default boolean isOfViewers() {
    return false;
  }

  /**
   * Looks whether it is well.
   *
   * @throws Exception with the reason when it is not
   */
  void check() throws Exception;
}
