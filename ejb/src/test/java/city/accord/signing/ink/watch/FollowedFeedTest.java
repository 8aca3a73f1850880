package city.accord.signing.ink.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.stroke.MalformedInk;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room that another server has is shown here frame by frame, and nothing is guessed. */
class FollowedFeedTest {

  private static final Executor AT_ONCE = Runnable::run;

  private static final long EPOCH = 70;
  private static final long TERM = 3;

  private final List<Integer> asked = new ArrayList<>();
  private final Seen viewer = new Seen(false);
  private final Seen display = new Seen(true);
  private final Fanout fanout = new Fanout(place -> this.followed.show(place, now()), 0);
  private final FollowedFeed followed = new FollowedFeed(fanout, asked::add, now());
  private long seconds;

  @BeforeEach
  void twoWatch() {
    fanout.start(Thread::new);
    fanout.enter(viewer, new WatchWire.Watch(1, 0, 0));
    fanout.enter(display, new WatchWire.Watch(1, 0, 0));
    followed.look(now());
  }

  @AfterEach
  void stop() {
    fanout.stop();
  }

  @Test
  void framesFollowThePictureUnderTheirNumbers() {
    show(TERM, EPOCH, 5, CeremonyStage.OPEN);
    hear(TERM, EPOCH, 6, 2);
    viewer.sees("picture 5", "frames 6-7");
    hear(TERM, EPOCH, 7, 2);
    viewer.sees("picture 5", "frames 6-7", "frames 8-8");
  }

  @Test
  void whatComesBeforeThePictureIsKeptForIt() {
    hear(TERM, EPOCH, 6, 1);
    hear(TERM, EPOCH, 7, 1);
    show(TERM, EPOCH, 6, CeremonyStage.OPEN);
    viewer.sees("picture 6", "frames 7-7");
  }

  @Test
  void aGapIsFoundAndHealedByANewPicture() {
    show(TERM, EPOCH, 5, CeremonyStage.OPEN);
    viewer.sees("picture 5");
    int before = asked.size();
    later();
    hear(TERM, EPOCH, 7, 1);
    assertEquals(before + 1, asked.size());
    show(TERM, EPOCH, 6, CeremonyStage.OPEN);
    viewer.sees("picture 5", "picture 6", "frames 7-7");
  }

  @Test
  void framesThatWereLostLastAreFoundByTheNumberOfAQuietRoom() {
    show(TERM, EPOCH, 5, CeremonyStage.OPEN);
    int before = asked.size();
    later();
    followed.hear(quiet(TERM, EPOCH, 5), now());
    assertEquals(before, asked.size());
    followed.hear(quiet(TERM, EPOCH, 6), now());
    assertEquals(before + 1, asked.size());
  }

  @Test
  void aServerWhoseTermIsOverIsNotBelieved() {
    show(TERM, EPOCH, 5, CeremonyStage.OPEN);
    int before = asked.size();
    later();
    hear(TERM - 1, EPOCH - 1, 6, 1);
    assertEquals(before, asked.size());
    hear(TERM + 1, EPOCH + 1, 1, 1);
    assertEquals(before + 1, asked.size());
    show(TERM, EPOCH, 9, CeremonyStage.OPEN);
    viewer.sees("picture 5");
    show(TERM + 1, EPOCH + 1, 1, CeremonyStage.OPEN);
    viewer.sees("picture 5", "picture 1");
  }

  @Test
  void aRehearsalIsShownOnPairedDisplaysOnly() {
    show(TERM, EPOCH, 5, CeremonyStage.REHEARSING);
    hear(TERM, EPOCH, 6, 1);
    display.sees("picture 5", "frames 6-6");
    viewer.sees("veiled 5");
  }

  @Test
  void aQuestionWithoutAnAnswerIsAskedAgainAndItsLateAnswerIsNot() {
    int first = asked.get(asked.size() - 1);
    later();
    followed.look(now());
    assertEquals(first + 1, asked.get(asked.size() - 1));
    followed.hearPart(part(TERM, EPOCH, 5, first, CeremonyStage.OPEN), now());
    show(TERM, EPOCH, 6, CeremonyStage.OPEN);
    viewer.sees("picture 6");
  }

  @Test
  void whatIsCutShortOrSaysOtherwiseIsRefused() {
    ByteBuffer frames = frames(TERM, EPOCH, 6, 2);
    for (int length = 0; length < frames.limit(); length++) {
      ByteBuffer cut = frames.duplicate().limit(length);
      assertThrows(
          MalformedInk.class,
          () -> {
            ShownElsewhere.readHead(cut);
            WatchWire.readFrames(cut);
          },
          length + " bytes");
    }
    ByteBuffer part = part(TERM, EPOCH, 5, asked.get(0), CeremonyStage.OPEN);
    part.putLong(17, 6);
    assertThrows(MalformedInk.class, () -> followed.hearPart(part, now()));
  }

  private void later() {
    seconds++;
  }

  private long now() {
    return TimeUnit.SECONDS.toNanos(1 + seconds);
  }

  private void hear(long term, long epoch, long first, int count) {
    followed.hear(frames(term, epoch, first, count), now());
  }

  /** Answers the last question. */
  private void show(long term, long epoch, long seq, CeremonyStage stage) {
    followed.hearPart(part(term, epoch, seq, asked.get(asked.size() - 1), stage), now());
  }

  private static ByteBuffer frames(long term, long epoch, long first, int count) {
    List<ByteBuffer> frames = new ArrayList<>();
    for (int i = 0; i < count; i++)
      frames.add(new Frame.SlotState(first + i, HallSlotState.PRESENT).bytes());
    return both(ShownElsewhere.head(term, epoch), WatchWire.frames(first, frames));
  }

  private static ByteBuffer quiet(long term, long epoch, long seq) {
    return both(ShownElsewhere.head(term, epoch), WatchWire.quiet(seq));
  }

  private static ByteBuffer part(long term, long epoch, long seq, int ask, CeremonyStage stage) {
    ByteBuffer start = WatchWire.snapshot(epoch, seq, stage, 0);
    Picture picture = new Picture(epoch, seq, List.of(new Message(start.duplicate())), false);
    return both(ShownElsewhere.part(term, picture, ask, 0), start);
  }

  private static ByteBuffer both(ByteBuffer head, ByteBuffer rest) {
    return ByteBuffer.allocate(head.remaining() + rest.remaining()).put(head).put(rest).flip();
  }

  /** A viewer that says what it was shown. */
  private static final class Seen implements Viewer {
    private final boolean paired;
    private final List<String> seen = new ArrayList<>();

    private Seen(boolean paired) {
      this.paired = paired;
    }

    synchronized void sees(String... expected) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      try {
        while (!seen.equals(List.of(expected)) && System.nanoTime() < end) wait(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      assertEquals(List.of(expected), seen);
    }

    @Override
    public Executor thread() {
      return AT_ONCE;
    }

    @Override
    public boolean isPaired() {
      return paired;
    }

    @Override
    public synchronized void send(Message message, Runnable whenSent) {
      ByteBuffer in = message.content();
      int type = in.get(0) & 0xff;
      if (type == WatchWire.FRAMES) {
        WatchWire.Frames frames = WatchWire.readFrames(in);
        seen.add("frames " + frames.first() + "-" + frames.last());
      } else if (type == WatchWire.SNAPSHOT) {
        boolean waits = in.get(18) == CeremonyStage.WAITING.code();
        seen.add((waits ? "veiled " : "picture ") + in.getLong(10));
      }
      notifyAll();
      whenSent.run();
    }

    @Override
    public void disconnect() {}
  }
}
