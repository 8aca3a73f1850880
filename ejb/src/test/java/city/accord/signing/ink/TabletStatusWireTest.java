package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.ink.TabletStatus.InkProgress;
import city.accord.signing.ink.TabletStatus.Report;
import city.accord.signing.stroke.MalformedInk;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabletStatusWireTest {

  private static final Instant SEEN = Instant.parse("2016-03-22T07:00:00.123Z");

  private static final Map<Long, TabletStatus> TABLETS =
      Map.of(
          7L,
          new TabletStatus(
              true,
              SEEN,
              new Report(true, 12, 80, true, 3),
              new InkProgress(240, 200, SEEN.plusMillis(5)),
              true),
          8L,
          TabletStatus.NONE);

  @Test
  void theDeskSeesTabletsOfAnotherServerAsItsOwn() {
    assertEquals(TABLETS, TabletStatusWire.read(TabletStatusWire.write(TABLETS)));
  }

  @Test
  void whatIsCutShortIsNotRead() {
    ByteBuffer whole = TabletStatusWire.write(TABLETS);
    for (int length = 0; length < whole.limit(); length++) {
      ByteBuffer cut = whole.duplicate().limit(length);
      assertThrows(MalformedInk.class, () -> TabletStatusWire.read(cut), length + " bytes");
    }
    assertThrows(
        MalformedInk.class, () -> TabletStatusWire.read(ByteBuffer.allocate(4).putInt(0, -1)));
  }
}
