package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.watch.SlotInk;
import city.accord.signing.stroke.Point;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TabletStatusTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  @Test
  void theDeskSeesWhenThePointAcknowledgedLastWasStored() {
    TabletStatus written = TabletStatus.NONE.withConnection(true, NOW).withInk(40, 0, NOW);
    assertNull(written.ink().acknowledgedAt());
    assertFalse(written.ink().isDurable());
    TabletStatus stored = written.withInk(40, 40, NOW.plusMillis(90));
    assertTrue(stored.ink().isDurable());
    assertEquals(NOW.plusMillis(90), stored.ink().acknowledgedAt());
    TabletStatus offline = stored.withConnection(false, NOW.plusSeconds(9));
    assertEquals(NOW.plusMillis(90), offline.ink().acknowledgedAt());
  }

  @Test
  void aTabletTellsOfItsPenItsBatteryAndItsUnsentPoints() {
    TabletStatus told =
        TabletStatus.NONE.withReport(new PenMessage.Ping(1, 12, true, 64, true, 300), NOW);
    assertTrue(told.online());
    assertEquals(new TabletStatus.Report(true, 12, 64, true, 300), told.report());
  }

  @Test
  void ofADeviceThatWasTakenAwayOnlyItsInkIsKnown() {
    TabletStatus before =
        TabletStatus.NONE
            .withReport(new PenMessage.Ping(1, 12, true, 64, true, 300), NOW)
            .withInk(40, 40, NOW)
            .withKeyLost(true, NOW);
    TabletStatus after = before.withoutDevice(NOW.plusSeconds(1));
    assertEquals(TabletStatus.NONE.report(), after.report());
    assertEquals(before.ink(), after.ink());
    assertFalse(after.online());
    assertFalse(after.keyLost());
  }

  @Test
  void ofAStrokeThatIsHalfStoredTheStoredPointsAreCounted() {
    SlotInk ink = new SlotInk(1, HallSlotState.PRESENT, 1);
    Point point = new Point(1, 2, 3, 0, 0, 4);
    byte[] three = PenWire.bytes(java.util.List.of(point, point, point));
    ink.take(new Chunk(1, 1, new InkPosition(1, 1, 0, 0), Chunk.Kind.ENDED, three));
    ink.take(new Chunk(2, 1, new InkPosition(1, 1, 1, 0), Chunk.Kind.OPEN, three));
    assertEquals(0, ink.durablePoints());
    ink.keep(new InkPosition(1, 1, 1, 2));
    assertEquals(5, ink.durablePoints());
    ink.keep(ink.next());
    assertEquals(6, ink.durablePoints());
  }
}
