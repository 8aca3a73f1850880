package city.accord.signing.ink;

import java.nio.ByteBuffer;

/** A watcher's connection, as a room sees it: one message at a time. */
public interface Viewer {

  /** Whether an organiser paired this display, so that it may show a rehearsal. */
  boolean isPaired();

  /** Sends one message, then calls back, from any thread; on failure it does not call back. */
  void send(ByteBuffer message, Runnable whenSent);
}
