package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.ink.store.CeremonySnapshot;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.store.ShownInk;
import city.accord.signing.ink.store.StoredRound;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.SlotInk;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wall that is opened after the full series has left shows what it showed before. */
class HandedOverRoomTest {

  private static final long SLOT = 7;
  private static final InkPosition SECOND = new InkPosition(1, 2, 0, 0);

  private static final Ink INK =
      new Ink(
          List.of(
              new Stroke(
                  List.of(new Point(1, 2, 30_000, 5, 6, 0), new Point(9, 8, 60_000, 1, 1, 42))),
              new Stroke(List.of(new Point(500, 600, 100, 0, 0, 9_000)))));

  @Test
  void whatAPenWroteIsShownFromItsPublicSideAlone() {
    List<Chunk> chunks = new ArrayList<>(List.of(chunk(1, SECOND, Chunk.Kind.BEGUN, new byte[0])));
    for (Stroke stroke : INK.strokes())
      chunks.add(
          chunk(
              chunks.size() + 1,
              new InkPosition(1, 2, chunks.size() - 1, 0),
              Chunk.Kind.ENDED,
              PenWire.bytes(stroke.points())));
    assertEquals(shown(chunks), shown(List.of(left(INK))));
  }

  @Test
  void aTypedNameIsShownAsBefore() {
    Ink typed = Ink.ofTyped("Ann 安");
    byte[] name = typed.typed().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        shown(List.of(chunk(3, SECOND, Chunk.Kind.TYPED, name))), shown(List.of(left(typed))));
  }

  @Test
  void thePenIsToldThatAllOfItIsSafe() {
    SlotInk ink = room(List.of(left(INK))).ink(SLOT);
    assertEquals(new InkPosition(1, 2, 2, 0), ink.next());
    assertEquals(ink.next(), ink.durable());
  }

  private static Chunk left(Ink ink) {
    return new ShownInk(1, SLOT, 2, ink).chunk(1, 3);
  }

  private static Chunk chunk(long seq, InkPosition at, Chunk.Kind kind, byte[] content) {
    return new Chunk(seq, SLOT, at, kind, content);
  }

  private static List<ByteBuffer> shown(List<Chunk> chunks) {
    return room(chunks).snapshot(false);
  }

  private static Room room(List<Chunk> chunks) {
    CeremonySnapshot snapshot =
        new CeremonySnapshot(CeremonyStage.SEALED, Map.of(SLOT, HallSlotState.CONFIRMED));
    return new Room(new Feed(1), snapshot, new StoredRound(1, 3, chunks), new PendingInk());
  }
}
