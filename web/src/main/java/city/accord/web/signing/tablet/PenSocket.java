package city.accord.web.signing.tablet;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A binary WebSocket that sends without waiting, and is closed when the other side does not read.
 */
final class PenSocket {

  private static final Logger LOG = Logger.getLogger(PenSocket.class.getName());

  /** A tablet says PING every two seconds: one that is silent for so long is not reached. */
  private static final long SILENT_MILLIS = 10_000;

  /** After which a tablet that reads nothing is disconnected; an idle timeout does not see it. */
  private static final long SEND_MILLIS = 20_000;

  /** Unsent answers to one pen, at most. */
  private static final int MAX_UNSENT = 200;

  private final Session session;
  private final AtomicInteger unsent = new AtomicInteger();

  PenSocket(Session session, int longestMessage) {
    this.session = session;
    session.setMaxBinaryMessageBufferSize(longestMessage);
    session.setMaxTextMessageBufferSize(1);
    session.setMaxIdleTimeout(SILENT_MILLIS);
    session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
  }

  void send(ByteBuffer message) {
    send(message, () -> {});
  }

  void send(ByteBuffer message, Runnable whenSent) {
    if (unsent.incrementAndGet() > MAX_UNSENT) {
      close(1008, "does not read");
      return;
    }
    SendHandler handler =
        result -> {
          unsent.decrementAndGet();
          if (result.isOK()) whenSent.run();
          else close(1011, "cannot be reached");
        };
    try {
      session.getAsyncRemote().sendBinary(message, handler);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "A channel is gone", e);
    }
  }

  void close(int code, String why) {
    try {
      if (session.isOpen())
        session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), why));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.FINE, "A channel is gone", e);
    }
  }
}
