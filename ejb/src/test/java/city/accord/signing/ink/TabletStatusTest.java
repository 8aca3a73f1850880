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
    TabletStatus written = TabletStatus.NONE.at(true, NOW).with(40, 0, NOW);
    assertNull(written.acknowledgedAt());
    assertFalse(written.isDurable());
    TabletStatus stored = written.with(40, 40, NOW.plusMillis(90));
    assertTrue(stored.isDurable());
    assertEquals(NOW.plusMillis(90), stored.acknowledgedAt());
    assertEquals(NOW.plusMillis(90), stored.at(false, NOW.plusSeconds(9)).acknowledgedAt());
  }

  @Test
  void aTabletTellsOfItsPenItsBatteryAndItsUnsentPoints() {
    TabletStatus told =
        TabletStatus.NONE.with(new PenMessage.Ping(1, 12, true, 64, true, 300), NOW);
    assertTrue(told.online());
    assertTrue(told.penSeen());
    assertEquals(12, told.roundTripMillis());
    assertEquals(64, told.battery());
    assertTrue(told.charging());
    assertEquals(300, told.waiting());
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
