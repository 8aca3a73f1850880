package city.accord.signing.ink.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FanoutTest {

  private static final int QUIET = 0x94;

  private final Fanout fanout = new Fanout(place -> {}, TimeUnit.MILLISECONDS.toNanos(1));

  @AfterEach
  void stop() {
    fanout.stop();
  }

  @Test
  void aViewerHearsThatItsConnectionIsAliveEvenBeforeThereIsARoom() throws Exception {
    Listener viewer = enter();
    fanout.start(Thread::new);
    assertEquals(QUIET, type(viewer.hears()));
  }

  @Test
  void aViewerThatWaitsForItsSnapshotHearsIt() throws Exception {
    Listener viewer = enter();
    fanout.feed(new Feed(7));
    fanout.start(Thread::new);
    assertEquals(QUIET, type(viewer.hears()));
  }

  @Test
  void viewersAtTheSamePositionShareOneKeepAlive() throws Exception {
    Listener one = enter();
    Listener other = enter();
    fanout.start(Thread::new);
    assertSame(one.hears(), other.hears());
  }

  private Listener enter() {
    Listener viewer = new Listener();
    fanout.enter(viewer, new WatchWire.Watch(1, 0, 0));
    return viewer;
  }

  private static int type(Message message) {
    return message.packed(it -> it).get(0) & 0xff;
  }

  /** Takes every message at once. */
  private static final class Listener implements Viewer {
    private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();

    Message hears() throws InterruptedException {
      Message message = heard.poll(10, TimeUnit.SECONDS);
      assertNotNull(message);
      return message;
    }

    @Override
    public boolean isPaired() {
      return false;
    }

    @Override
    public void send(Message message, Runnable whenSent) {
      heard.add(message);
      whenSent.run();
    }

    @Override
    public void disconnect() {}
  }
}
