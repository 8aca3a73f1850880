package city.accord.signing.ink.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.ink.store.PenMessage.Begin;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenMessage.Ping;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.PenMessage.Typed;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.Point;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PenWireTest {

  private static final String POINTS =
      "02" + "00000001" + "00000002" + "0003" + "00000004" + "01" + "0001" + "000100028000e22d002a";

  private static ByteBuffer hex(String hex) {
    return ByteBuffer.wrap(HexFormat.of().parseHex(hex));
  }

  private static String hex(ByteBuffer bytes) {
    return HexFormat.of().formatHex(bytes.array(), 0, bytes.limit());
  }

  @Test
  void everyMessageOfAPenIsRead() {
    assertEquals(new Hello(1, 258), PenWire.read(hex("01" + "01" + "0000000000000102")));
    Hello third = new Hello(1, 258, 7, 3);
    String again = "01" + "01" + "0000000000000102" + "0000000000000007" + "00000003";
    assertEquals(third, PenWire.read(hex(again)));
    assertEquals(third, PenWire.read(PenWire.write(third)));
    assertEquals(
        new Points(
            new InkPosition(1, 2, 3, 4), End.ENDED, List.of(new Point(1, 2, 32768, -30, 45, 42))),
        PenWire.read(hex(POINTS)));
    assertEquals(new Begin(1, 2), PenWire.read(hex("03" + "00000001" + "00000002")));
    assertEquals(
        new Ping(7, 12, true, 40, true, 258),
        PenWire.read(hex("04" + "00000007" + "000c" + "01" + "28" + "01" + "00000102")));
    assertEquals(
        new Typed(1, 2, "王"),
        PenWire.read(hex("05" + "00000001" + "00000002" + "0003" + "e78e8b")));
  }

  @Test
  void whatAPenSaidIsPassedOnAsItCame() {
    for (String said :
        List.of(
            "01" + "01" + "0000000000000102",
            POINTS,
            "03" + "00000001" + "00000002",
            "04" + "00000007" + "000c" + "01" + "28" + "01" + "00000102",
            "05" + "00000001" + "00000002" + "0003" + "e78e8b",
            "06" + "00000001" + "00000002"))
      assertEquals(said, hex(PenWire.write(PenWire.read(hex(said)))));
  }

  @Test
  void aPenNeedNotTellOfItsChargerAndItsUnsentPoints() {
    assertEquals(
        new Ping(7, 12, true, 255, false, 0),
        PenWire.read(hex("04" + "00000007" + "000c" + "01" + "ff")));
    assertThrows(
        MalformedInk.class,
        () -> PenWire.read(hex("04" + "00000007" + "000c" + "01" + "ff" + "01")));
  }

  @Test
  void everyMessageToAPenIsWritten() {
    assertEquals(
        "81"
            + "01"
            + "0000000000000007"
            + "03"
            + "02"
            + "00000001"
            + "00000002"
            + "0003"
            + "00000004",
        hex(
            PenWire.welcome(
                7, CeremonyStage.OPEN, HallSlotState.PRESENT, new InkPosition(1, 2, 3, 4))));
    assertEquals(
        "83" + "00000001" + "00000002" + "0003" + "00000004",
        hex(PenWire.durable(new InkPosition(1, 2, 3, 4))));
    assertEquals("8405", hex(PenWire.refused(InkRefusal.NOT_OPEN)));
    assertEquals("8500000007", hex(PenWire.pong(7)));
  }

  @Test
  void whatIsCutShortOrTooLongIsMalformed() {
    byte[] whole = HexFormat.of().parseHex(POINTS);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(MalformedInk.class, () -> PenWire.read(ByteBuffer.wrap(cut)));
    }
    assertThrows(
        MalformedInk.class,
        () -> PenWire.read(ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 1))));
  }

  @Test
  void randomBytesAreRefusedAndDoNoHarm() {
    long seed = Long.getLong("accord.seed", System.nanoTime());
    Random random = new Random(seed);
    byte[] valid = HexFormat.of().parseHex(POINTS);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = random.nextBoolean() ? new byte[random.nextInt(60)] : valid.clone();
      if (bytes.length != valid.length) random.nextBytes(bytes);
      else bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      if (bytes.length > 0 && random.nextBoolean()) bytes[0] = (byte) (1 + random.nextInt(5));
      assertDoesNotThrow(() -> readOrRefuse(bytes), "again with -Daccord.seed=" + seed);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      PenWire.read(ByteBuffer.wrap(bytes));
    } catch (MalformedInk expected) {
      // the only way out
    }
  }
}
