package city.accord.web.signing.wall;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.xnio.conduits.ConduitStreamSinkChannel;

/**
 * The frames that a connection still has to send, in order. Used only in the thread of the
 * connection; when the socket is full, it continues as soon as there is room.
 */
final class SendQueue {

  /** Upper bound on frames that wait for a viewer who does not read, such as answers to pings. */
  static final int MAX_WAITING = 16;

  private final ConduitStreamSinkChannel sink;
  private final Runnable giveUp;
  private final Queue<Outgoing> waiting = new ArrayDeque<>();
  private boolean full;

  private record Outgoing(ByteBuffer frame, Runnable whenSent) {}

  /**
   * @param giveUp ends the connection, when nothing more can be sent
   */
  SendQueue(ConduitStreamSinkChannel sink, Runnable giveUp) {
    this.sink = sink;
    this.giveUp = giveUp;
    sink.setWriteListener(it -> send());
  }

  void put(ByteBuffer frame) {
    put(frame, () -> {});
  }

  /** Sends a frame, or gives up when too many wait already. */
  void put(ByteBuffer frame, Runnable whenSent) {
    waiting.add(new Outgoing(frame, whenSent));
    if (waiting.size() > MAX_WAITING) giveUp.run();
    else if (!full) send();
  }

  private void send() {
    try {
      while (!waiting.isEmpty() && isTaken(waiting.peek().frame()))
        waiting.remove().whenSent().run();
      boolean wasFull = full;
      full = !sink.flush() || !waiting.isEmpty();
      if (full) sink.resumeWrites();
      else if (wasFull) sink.suspendWrites();
    } catch (IOException gone) {
      giveUp.run();
    }
  }

  /** Whether all of it is on its way. */
  private boolean isTaken(ByteBuffer frame) throws IOException {
    while (frame.hasRemaining()) if (sink.write(frame) == 0) return false;
    return true;
  }
}
