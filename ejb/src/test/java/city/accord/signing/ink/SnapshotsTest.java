package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.store.CeremonySnapshot;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.StoredRound;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.Picture;
import city.accord.signing.ink.watch.WatchWire;
import city.accord.signing.stroke.Point;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

  private static final long TAIPEI = 7;
  private static final long NOW = 1_000_000_000_000L;

  private final Feed feed = new Feed(1);
  private final Room room = room(CeremonyStage.OPEN);
  private final Snapshots snapshots = new Snapshots();

  private Room room(CeremonyStage stage) {
    CeremonySnapshot scene = new CeremonySnapshot(stage, Map.of(TAIPEI, HallSlotState.PRESENT));
    return new Room(feed, scene, new StoredRound(1, 0, List.of()), new PendingInk());
  }

  private void write(int offset) {
    List<Point> one = List.of(new Point(1, 2, 3, 0, 0, 0));
    room.take(TAIPEI, new Points(new InkPosition(1, 1, 0, offset), End.OPEN, one), NOW);
  }

  @Test
  void viewersWithinAMomentShareOneSnapshot() {
    write(0);
    Picture first = snapshots.of(room, feed, false, NOW);
    write(1);
    Picture second = snapshots.of(room, feed, false, NOW + Snapshots.MOMENT_NANOS);
    assertSame(first, second);
    assertTrue(feed.reaches(second.seq()));
    assertEquals(1, feed.seq() - second.seq());
  }

  @Test
  void aLaterViewerGetsANewerSnapshot() {
    Picture first = snapshots.of(room, feed, false, NOW);
    write(0);
    Picture later = snapshots.of(room, feed, false, NOW + Snapshots.MOMENT_NANOS + 1);
    assertNotSame(first, later);
    assertEquals(feed.seq(), later.seq());
  }

  @Test
  void aRehearsalIsInTheSnapshotOfPairedDisplaysOnly() {
    Room rehearsal = room(CeremonyStage.REHEARSING);
    assertFalse(snapshots.of(rehearsal, feed, true, NOW).veiled());
    assertTrue(snapshots.of(rehearsal, feed, false, NOW).veiled());
  }

  @Test
  void aSnapshotIsMadeAgainWhenTheCeremonyChanges() {
    Picture before = snapshots.of(room, feed, false, NOW);
    snapshots.forget();
    assertNotSame(before, snapshots.of(room, feed, false, NOW));
  }

  @Test
  void shortMessagesOfAPictureTravelTogetherAndALongOneAlone() {
    List<ByteBuffer> messages = List.of(bytes(21), bytes(40_000), bytes(70_000), bytes(5));
    List<Integer> lengths =
        WatchWire.together(messages).stream().map(ByteBuffer::remaining).toList();
    assertEquals(List.of(40_021, 70_000, 5), lengths);
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length);
  }
}
