package city.accord.signing.ink.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.stroke.PublicPoint;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

  private final Feed feed = new Feed(1);

  @Test
  void aSlowViewerIsMovedToASnapshotAndMemoryIsBounded() {
    int[] much = new int[PenMessage.MAX_POINTS];
    for (int i = 0; i < 1500; i++) feed.add(frame(much.length));
    assertFalse(feed.reaches(0));
    assertTrue(feed.reaches(feed.seq() - 100));
    Feed.Gathered gathered = feed.after(feed.seq() - 100, feed.seq());
    assertTrue(bytes(gathered).remaining() < 80 << 10);
    assertTrue(gathered.last() < feed.seq());
  }

  @Test
  void viewersAtTheSamePositionShareOneMessage() {
    feed.add(frame(1));
    feed.add(frame(2));
    long upTo = feed.seq();
    Feed.Gathered early = feed.after(1, upTo);
    feed.add(frame(3));
    assertSame(early, feed.after(1, upTo));
    assertEquals(upTo, early.last());
    assertEquals(upTo + 1, feed.after(upTo, feed.seq()).last());
  }

  @Test
  void whatFollowsIsFoundHoweverMuchIsForgotten() {
    for (int i = 0; i < 20_000; i++) feed.add(frame(i % 100));
    long last = feed.seq() - 3;
    ByteBuffer message = bytes(feed.after(last, feed.seq()));
    assertEquals(last + 1, message.getLong(1));
    assertEquals(3, message.getShort(9));
    assertEquals(frame(19_997 % 100).bytes().remaining(), 3 + message.getShort(12));
  }

  private static ByteBuffer bytes(Feed.Gathered gathered) {
    return gathered.message().packed(it -> it);
  }

  private static Frame frame(int points) {
    List<PublicPoint> all = new ArrayList<>();
    for (int i = 0; i < points; i++) all.add(new PublicPoint(i, i, i));
    return new Frame.Written(7, 1, 0, 0, End.OPEN, all);
  }
}
