package city.accord.signing.ink.watch;

/** A watcher's connection, as a room sees it: one message at a time. */
public interface Viewer {

  /** Whether an organiser paired this display, so that it may show a rehearsal. */
  boolean isPaired();

  /** Sends one message, then calls back, from any thread; on failure it does not call back. */
  void send(Message message, Runnable whenSent);

  /** It took nothing for too long. */
  void disconnect();
}
