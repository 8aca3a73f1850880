package city.accord.web.signing.wall;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.XnioIoThread;

/**
 * What one of the server's I/O threads is to send: thousands of messages come at once, and it is
 * woken for the first of them only. In between it looks at what arrives.
 */
final class SendScheduler {

  private static final int MAX_PER_TURN = 64;

  private final XnioIoThread thread;
  private final Queue<Runnable> sends = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean called = new AtomicBoolean();

  SendScheduler(XnioIoThread thread) {
    this.thread = thread;
  }

  void add(Runnable send) {
    sends.add(send);
    call();
  }

  private void call() {
    if (!called.getAndSet(true)) thread.execute(this::turn);
  }

  private void turn() {
    called.set(false);
    Runnable send = null;
    for (int i = 0; i < MAX_PER_TURN && (send = sends.poll()) != null; i++) send.run();
    if (send != null) call();
  }
}
