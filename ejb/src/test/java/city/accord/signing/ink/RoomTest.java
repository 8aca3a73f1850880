package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.store.AttemptInk;
import city.accord.signing.ink.store.CeremonySnapshot;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Begin;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.PenMessage.Typed;
import city.accord.signing.ink.store.StoredRound;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.SlotInk;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomTest {

  private static final long TAIPEI = 7;
  private static final long GRENOBLE = 8;

  private final Map<Long, HallSlotState> slots = new LinkedHashMap<>();
  private final List<Chunk> stored = new ArrayList<>();
  private Feed feed = new Feed(1);
  private Room room;
  private long now;

  RoomTest() {
    slots.put(TAIPEI, HallSlotState.PRESENT);
    slots.put(GRENOBLE, HallSlotState.PRESENT);
    room = enter(CeremonyStage.OPEN);
  }

  private Room enter(CeremonyStage stage) {
    long last = stored.stream().mapToLong(Chunk::seq).max().orElse(0);
    return new Room(
        feed,
        new CeremonySnapshot(stage, slots),
        new StoredRound(1, last, List.copyOf(stored)),
        new PendingInk());
  }

  private static Points points(int attempt, int stroke, int offset, End end, int... xs) {
    List<Point> points = new ArrayList<>();
    for (int x : xs) points.add(new Point(x, 0, 0, 0, 0, 0));
    return new Points(new InkPosition(1, attempt, stroke, offset), end, points);
  }

  private boolean write(PenMessage message) {
    return room.take(TAIPEI, message, now += 1_000_000);
  }

  private Ink ink() {
    List<Chunk> all = new ArrayList<>(stored);
    all.addAll(room.unstored().all());
    return AttemptInk.ofLatest(all).ink();
  }

  private static Ink ink(int... xs) {
    List<Point> points = new ArrayList<>();
    for (int x : xs) points.add(new Point(x, 0, 0, 0, 0, 0));
    return new Ink(List.of(new Stroke(points)));
  }

  private InkPosition next() {
    return room.ink(TAIPEI).next();
  }

  private void store() {
    List<Chunk> batch = room.unstored().drain();
    stored.addAll(batch);
    room.stored(batch);
  }

  @Test
  void aPointSentTwiceIsTakenOnce() {
    assertTrue(write(points(1, 0, 0, End.OPEN, 1, 2, 3)));
    assertTrue(write(points(1, 0, 0, End.OPEN, 1, 2, 3)));
    assertTrue(write(points(1, 0, 1, End.OPEN, 2, 3, 4)));
    assertTrue(write(points(1, 0, 3, End.ENDED, 4)));
    assertTrue(write(points(1, 0, 3, End.ENDED, 4)));
    assertEquals(ink(1, 2, 3, 4), ink());
    assertEquals(new InkPosition(1, 1, 1, 0), next());
  }

  @Test
  void pointsThatComeTooEarlyAreAskedForAgain() {
    assertTrue(write(points(1, 0, 0, End.OPEN, 1)));
    assertFalse(write(points(1, 0, 2, End.OPEN, 3)));
    assertFalse(write(points(1, 1, 0, End.OPEN, 3)));
    assertFalse(write(points(2, 0, 1, End.OPEN, 3)));
    assertEquals(ink(1), ink());
    assertEquals(new InkPosition(1, 1, 0, 1), next());
  }

  @Test
  void signingAgainBeginsACleanAttempt() {
    write(points(1, 0, 0, End.ENDED, 1, 2));
    assertTrue(write(new Begin(1, 2)));
    assertEquals(0, ink().pointCount());
    assertTrue(write(points(1, 1, 0, End.ENDED, 9)));
    assertTrue(write(points(2, 0, 0, End.ENDED, 5)));
    assertEquals(ink(5), ink());
  }

  @Test
  void aVoidedStrokeIsRemoved() {
    write(points(1, 0, 0, End.ENDED, 1, 2));
    write(points(1, 1, 0, End.OPEN, 3));
    write(points(1, 1, 1, End.VOIDED));
    assertEquals(ink(1, 2), ink());
    assertEquals(new InkPosition(1, 1, 2, 0), next());
  }

  @Test
  void onlyAnOpenCeremonyTakesInk() {
    for (CeremonyStage stage : CeremonyStage.values()) {
      room = enter(stage);
      Points point = points(1, 0, 0, End.OPEN, 1);
      if (stage.takesInk()) assertTrue(write(point));
      else assertRefused(InkRefusal.NOT_OPEN, point);
    }
  }

  @Test
  void aConfirmedSlotTakesNoMoreInkUntilItIsReopened() {
    write(points(1, 0, 0, End.ENDED, 1));
    slots.put(TAIPEI, HallSlotState.CONFIRMED);
    room.follow(new CeremonySnapshot(CeremonyStage.OPEN, slots));
    assertRefused(InkRefusal.NOT_OPEN, points(1, 1, 0, End.OPEN, 2));
    slots.put(TAIPEI, HallSlotState.PRESENT);
    room.follow(new CeremonySnapshot(CeremonyStage.OPEN, slots));
    assertEquals(new InkPosition(1, 2, 0, 0), next());
    assertTrue(write(points(2, 0, 0, End.OPEN, 2)));
    assertEquals(ink(2), ink());
  }

  @Test
  void inkOfARoundThatIsOverIsNotTaken() {
    assertFalse(
        write(
            new Points(
                new InkPosition(0, 1, 0, 0), End.OPEN, List.of(new Point(1, 0, 0, 0, 0, 0)))));
    assertEquals(0, ink().pointCount());
  }

  @Test
  void aNameTypedIsTheWholeAttempt() {
    assertTrue(write(new Typed(1, 1, "王小明")));
    assertTrue(write(new Typed(1, 1, "王小明")));
    assertEquals(Ink.ofTyped("王小明"), ink());
    assertRefused(InkRefusal.NOT_OPEN, points(1, 1, 0, End.OPEN, 1));
    assertTrue(write(new Typed(1, 2, "王大明")));
    assertEquals(Ink.ofTyped("王大明"), ink());
  }

  @Test
  void pointsFasterThanAHandAreRefused() {
    int[] much = new int[PenMessage.MAX_POINTS];
    int taken = 0;
    try {
      for (; taken < 200; taken++)
        room.take(TAIPEI, points(1, 0, taken * much.length, End.OPEN, much), 0);
    } catch (InkRefused refused) {
      assertEquals(InkRefusal.TOO_FAST, refused.refusal());
    }
    assertEquals(75, taken);
    assertTrue(room.take(TAIPEI, points(1, 0, taken * much.length, End.OPEN, much), 1_000_000_000));
  }

  @Test
  void anAttemptHasAnEnd() {
    int[] much = new int[PenMessage.MAX_POINTS];
    for (int i = 0; i < SlotInk.MAX_POINTS / much.length; i++) {
      now += 1_000_000_000;
      write(points(1, 0, i * much.length, End.OPEN, much));
    }
    assertRefused(InkRefusal.TOO_LARGE, points(1, 0, SlotInk.MAX_POINTS, End.OPEN, 1));
    assertRefused(InkRefusal.TOO_LARGE, new Begin(1, SlotInk.MAX_ATTEMPTS + 1));
  }

  @Test
  void anUnknownSlotIsRefused() {
    InkRefused refused =
        assertThrows(InkRefused.class, () -> room.take(99, points(1, 0, 0, End.OPEN, 1), 0));
    assertEquals(InkRefusal.NOT_YOUR_SLOT, refused.refusal());
  }

  @Test
  void aRoomMadeAgainIsTheSameRoom() {
    write(points(1, 0, 0, End.OPEN, 1, 2));
    store();
    write(points(1, 0, 2, End.ENDED, 3));
    write(points(1, 1, 0, End.OPEN, 4));
    store();
    var shown = room.snapshot(false);
    feed = new Feed(feed.epoch());
    room = enter(CeremonyStage.OPEN);
    assertEquals(shown.subList(1, 3), room.snapshot(false).subList(1, 3));
    assertEquals(new InkPosition(1, 1, 1, 1), room.ink(TAIPEI).durable());
    assertTrue(write(points(1, 1, 1, End.ENDED, 5)));
  }

  @Test
  void inkIsSafeOnlyOnceItIsStored() {
    write(points(1, 0, 0, End.OPEN, 1, 2));
    write(points(1, 0, 2, End.ENDED, 3));
    assertEquals(new InkPosition(1, 1, 0, 0), room.ink(TAIPEI).durable());
    List<Chunk> batch = room.unstored().drain();
    assertEquals(1, batch.size());
    assertEquals(Map.of(TAIPEI, new InkPosition(1, 1, 1, 0)), room.stored(batch));
    assertEquals(0, room.unstored().points());
  }

  @Test
  void aRehearsalShowsOnPairedDisplaysOnly() {
    room = enter(CeremonyStage.REHEARSING);
    write(points(1, 0, 0, End.OPEN, 1, 2));
    assertEquals(1, room.snapshot(false).size());
    assertEquals(3, room.snapshot(true).size());
  }

  private void assertRefused(InkRefusal refusal, PenMessage message) {
    now += 1_000_000_000;
    assertEquals(
        refusal, assertThrows(InkRefused.class, () -> room.take(TAIPEI, message, now)).refusal());
  }
}
