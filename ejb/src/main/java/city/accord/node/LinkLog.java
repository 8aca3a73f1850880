package city.accord.node;

import io.nats.client.Connection;
import io.nats.client.Consumer;
import io.nats.client.ErrorListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What goes wrong on the way to the other servers, in a line each. */
final class LinkLog implements ErrorListener {

  private static final Logger LOG = Logger.getLogger(LinkLog.class.getName());

  @Override
  public void errorOccurred(Connection from, String error) {
    LOG.log(Level.WARNING, "NATS says: {0}", error);
  }

  @Override
  public void exceptionOccurred(Connection from, Exception reason) {
    LOG.log(Level.FINE, "NATS went away", reason);
  }

  @Override
  public void slowConsumerDetected(Connection from, Consumer consumer) {
    LOG.warning("This server does not hear the others fast enough, and leaves something out");
  }
}
