package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;

/**
 * Where a tablet that has said HELLO is heard. Its connection keeps it, so that what comes hundreds
 * of times a second need not ask for the way, and no session bean stands in it.
 */
public interface TabletMessages {

  /** The tablet says something; what it may not say is refused. */
  void hear(PenMessage message);

  /** The connection is gone. */
  void leave();
}
