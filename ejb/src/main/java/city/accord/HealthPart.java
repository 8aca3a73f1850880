package city.accord;

/** One thing without which a summit cannot run. */
public interface HealthPart {

  /** A word for it, such as {@code database}. */
  String name();

  /**
   * Looks whether it is well.
   *
   * @throws Exception with the reason when it is not
   */
  void check() throws Exception;
}
