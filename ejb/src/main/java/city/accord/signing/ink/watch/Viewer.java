package city.accord.signing.ink.watch;

import java.util.concurrent.Executor;

/** A watcher's connection, as a room sees it: one message at a time. */
public interface Viewer {

  /** Whether an organiser paired this display, so that it may show a rehearsal. */
  boolean isPaired();

  /** The thread of its connection, which many share. */
  Executor thread();

  /** Sends one message, then calls back, both in its thread; on failure it does not call back. */
  void send(Message message, Runnable whenSent);

  /** It took nothing for too long. */
  void disconnect();
}
