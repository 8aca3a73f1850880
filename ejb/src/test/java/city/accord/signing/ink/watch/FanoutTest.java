package city.accord.signing.ink.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FanoutTest {

  private static final Executor AT_ONCE = Runnable::run;

  private static final int QUIET = 0x94;

  private final Fanout fanout = new Fanout(place -> {}, 0, millis(1));

  /** One in which nobody is told that all is well. */
  private final Fanout patient = new Fanout(place -> {}, 0);

  private final Feed feed = new Feed(7);

  @AfterEach
  void stop() {
    fanout.stop();
    patient.stop();
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

  @Test
  void whatIsWrittenWhileARoundGoesOnComesInOneMessage() throws Exception {
    BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    Listener viewer = watch(turns::add);
    patient.start(Thread::new);
    Runnable round = turns.take();
    write(3);
    round.run();
    turns.take().run();
    WatchWire.Frames frames = WatchWire.readFrames(viewer.hears().content());
    assertEquals(1, frames.first());
    assertEquals(3, frames.last());
  }

  @Test
  void aThreadOfManyViewersLooksInBetweenAtWhatHasArrived() throws Exception {
    BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    Executor thread = turns::add;
    List<Listener> viewers = Stream.generate(() -> watch(thread)).limit(100).toList();
    write(1);
    patient.start(Thread::new);
    turns.take().run();
    assertEquals(64, viewers.stream().filter(Listener::hasHeard).count());
    turns.take().run();
    assertEquals(100, viewers.stream().filter(Listener::hasHeard).count());
  }

  @Test
  void aThreadThatHasEndedHoldsUpNobody() throws Exception {
    watch(
        turn -> {
          throw new RejectedExecutionException();
        });
    Listener other = watch(AT_ONCE);
    patient.start(Thread::new);
    write(1);
    assertEquals(1, WatchWire.readFrames(other.hears().content()).last());
  }

  @Test
  void theLongerARoundTakesTheLargerAPartOfItIsTheRest() {
    assertEquals(millis(4), Fanout.restAfter(millis(8), 0));
    assertEquals(millis(18), Fanout.restAfter(millis(24), 0));
    assertEquals(millis(40), Fanout.restAfter(millis(5_000), 0));
  }

  @Test
  void aVenueMayHaveInkGatheredForLongerAndNeverBeyondABound() {
    assertEquals(millis(16), Fanout.restAfter(millis(1), millis(16)));
    assertEquals(millis(18), Fanout.restAfter(millis(24), millis(16)));
    assertEquals(millis(40), Fanout.restAfter(millis(1), millis(500)));
  }

  private static long millis(long count) {
    return TimeUnit.MILLISECONDS.toNanos(count);
  }

  private Listener enter() {
    Listener viewer = new Listener(AT_ONCE);
    fanout.enter(viewer, new WatchWire.Watch(1, 0, 0));
    return viewer;
  }

  /** Someone who has seen all that there is. */
  private Listener watch(Executor thread) {
    Listener viewer = new Listener(thread);
    patient.enter(viewer, new WatchWire.Watch(1, feed.epoch(), feed.seq()));
    return viewer;
  }

  private void write(int frames) {
    for (int i = 0; i < frames; i++) feed.add(ByteBuffer.allocate(3));
    patient.feed(feed);
  }

  private static int type(Message message) {
    return message.packed(it -> it).get(0) & 0xff;
  }

  /** Takes every message at once. */
  private static final class Listener implements Viewer {
    private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();
    private final Executor thread;

    Listener(Executor thread) {
      this.thread = thread;
    }

    boolean hasHeard() {
      return !heard.isEmpty();
    }

    Message hears() throws InterruptedException {
      Message message = heard.poll(10, TimeUnit.SECONDS);
      assertNotNull(message);
      return message;
    }

    @Override
    public Executor thread() {
      return thread;
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
