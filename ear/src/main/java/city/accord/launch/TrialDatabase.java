package city.accord.launch;

/** A database that is started for a demonstration or a test, and stopped after it. */
public interface TrialDatabase extends AutoCloseable {

  String url();

  String user();

  String password();

  /**
   * Starts it and waits until it answers.
   *
   * @throws CannotStart with the reason
   */
  void start();

  @Override
  void close();
}
