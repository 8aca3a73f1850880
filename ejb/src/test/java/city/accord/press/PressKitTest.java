package city.accord.press;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The press kit: what it is made of, and for how long it is given out. */
class PressKitTest {

  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");

  @Test
  void aKitIsGivenOutWhileAllOfItsStatementsArePublic() {
    PressKit kit = kit();
    assertEquals(KitState.MAKING, kit.state(List.of("one", "two"), NOON));
    kit.finish(7, "f00d", NOON);
    assertEquals(KitState.READY, kit.state(List.of("one", "two", "three"), NOON));
    assertEquals(KitState.HIDDEN, kit.state(List.of("two"), NOON));
  }

  @Test
  void oneWhoseServerStoppedIsMadeAnew() {
    PressKit kit = kit();
    kit.reach(1, 9, NOON.plusSeconds(30));
    Instant late = NOON.plusSeconds(30).plus(PressKit.PATIENCE);
    assertEquals(KitState.MAKING, kit.state(List.of("one", "two"), late.minusSeconds(1)));
    assertEquals(KitState.FAILED, kit.state(List.of("one", "two"), late));
  }

  @Test
  void whatFailedIsNotTriedAgainEveryMinuteButAtOnceWhenSomebodyAsks() {
    List<String> open = List.of("one", "two");
    PressKit kit = kit();
    kit.fail(NOON);
    assertTrue(kit.isEnough(open, false, NOON.plusSeconds(60)));
    assertFalse(kit.isEnough(open, true, NOON.plusSeconds(60)));
    assertFalse(kit.isEnough(open, false, NOON.plusSeconds(3_600)));
  }

  @Test
  void theArchiveHoldsEachFileAndItsChecksum() throws IOException {
    byte[] large = new byte[3 * PartsStream.PART / 2];
    new Random(7).nextBytes(large);
    List<byte[]> parts = new ArrayList<>();
    PartsStream out = new PartsStream(parts::add);
    KitZip zip = new KitZip(out);
    zip.add("README-en.txt", "Read me".getBytes(UTF_8));
    zip.add("declaration/large.pdf", large);
    zip.finish();
    out.close();
    byte[] whole = joined(parts);
    assertEquals(2, parts.size());
    assertEquals(PartsStream.PART, parts.get(0).length);
    assertEquals(whole.length, out.size());
    assertEquals(Sha256.hex(whole), out.sha256());
    Map<String, byte[]> files = unpacked(whole);
    assertArrayEquals(large, files.get("declaration/large.pdf"));
    assertEquals(
        Sha256.hex("Read me".getBytes(UTF_8))
            + "  README-en.txt\n"
            + Sha256.hex(large)
            + "  declaration/large.pdf\n",
        new String(files.get("SHA256SUMS"), UTF_8));
  }

  private static PressKit kit() {
    return new PressKit(1, KitKind.KIT, "c0de", List.of("one", "two"), 9, NOON);
  }

  private static byte[] joined(List<byte[]> parts) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) whole.write(part);
    return whole.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        files.put(entry.getName(), in.readAllBytes());
    }
    return files;
  }
}
