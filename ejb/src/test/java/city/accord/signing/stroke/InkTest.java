package city.accord.signing.stroke;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {

  private final Ink ink =
      new Ink(
          List.of(
              new Stroke(
                  List.of(new Point(1, 2, 32768, -30, 45, 0), new Point(65535, 0, 0, 0, 0, 42))),
              new Stroke(List.of(new Point(7, 8, 65535, 90, -90, 65535)))));

  @Test
  void inkHasOneCanonicalForm() {
    assertEquals(
        "41494601"
            + "0000"
            + "00000002"
            + "00000002"
            + "000100028000e22d0000"
            + "ffff000000000000002a"
            + "00000001"
            + "00070008ffff5aa6ffff",
        HexFormat.of().formatHex(ink.canonicalBytes()));
    assertEquals(ink, Ink.of(ink.canonicalBytes()));
  }

  @Test
  void publicInkTellsNeitherPressureNorTime() {
    PublicInk shown = ink.toPublic();
    assertEquals(
        List.of(new PublicPoint(1, 2, 310), new PublicPoint(65535, 0, 243)),
        shown.strokes().get(0).points());
    assertEquals(
        "41495001"
            + "0000"
            + "00000002"
            + "00000002"
            + "000100020136"
            + "ffff000000f3"
            + "00000001"
            + "0007000801fe",
        HexFormat.of().formatHex(shown.canonicalBytes()));
    assertEquals(shown, PublicInk.of(shown.canonicalBytes()));
  }

  @Test
  void aTypedSignatureSaysThatItIsTyped() {
    Ink typed = Ink.ofTyped(" 王小明 ");
    assertEquals("王小明", typed.typed());
    assertEquals(typed, Ink.of(typed.canonicalBytes()));
    assertEquals("王小明", PublicInk.of(typed.toPublic().canonicalBytes()).typed());
  }

  @Test
  void cutOrLengthenedBytesAreNoInk() {
    byte[] bytes = ink.canonicalBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(MalformedInk.class, () -> Ink.of(cut));
    }
    assertThrows(MalformedInk.class, () -> Ink.of(Arrays.copyOf(bytes, bytes.length + 1)));
    assertThrows(MalformedInk.class, () -> PublicInk.of(bytes));
  }

  @Test
  void aPointOutOfRangeIsNoPoint() {
    assertThrows(MalformedInk.class, () -> new Point(65536, 0, 0, 0, 0, 0));
    assertThrows(MalformedInk.class, () -> new Point(0, -1, 0, 0, 0, 0));
    assertThrows(MalformedInk.class, () -> new Point(0, 0, 0, 91, 0, 0));
    assertThrows(MalformedInk.class, () -> new Stroke(List.of()));
  }

  @Test
  void theHashIsOfTheCanonicalBytes() throws Exception {
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(ink.canonicalBytes());
    assertArrayEquals(digest, HexFormat.of().parseHex(ink.hash()));
  }
}
