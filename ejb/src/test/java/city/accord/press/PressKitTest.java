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
import java.util.Arrays;
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
    kit.finish(7, NOON);
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
  void theArchiveHoldsEachFileAsItWas() throws IOException {
    byte[] large = new byte[3 * KitEntry.PART / 2];
    new Random(7).nextBytes(large);
    Map<String, byte[]> wanted = new LinkedHashMap<>();
    wanted.put("README-en.txt", "Read me. ".repeat(100).getBytes(UTF_8));
    wanted.put("declaration/large.pdf", large);
    wanted.put("photographs/0001.jpg", large);
    wanted.put("會議/宣言.html", "宣言".getBytes(UTF_8));
    wanted.put("empty.txt", new byte[0]);
    Archive archive = new Archive();
    wanted.forEach(archive::add);
    byte[] whole = archive.whole();
    assertEquals(whole.length, KitZip.size(archive.entries, NOON));
    assertArrayEquals(whole, archive.whole(), "the same list is the same archive");
    Map<String, byte[]> files = unpacked(whole);
    assertEquals(List.copyOf(wanted.keySet()), List.copyOf(files.keySet()));
    wanted.forEach((name, file) -> assertArrayEquals(file, files.get(name), name));
    assertTrue(archive.packed.get(0).length < 100, "text is packed");
    assertArrayEquals(large, archive.packed.get(2), "a photograph is packed already");
  }

  /** Files as the database keeps them. */
  private static final class Archive {

    private final List<KitEntry> entries = new ArrayList<>();
    private final List<byte[]> packed = new ArrayList<>();

    void add(String name, byte[] bytes) {
      PackedFile file = PackedFile.of(name, bytes);
      assertEquals(Sha256.hex(bytes), file.sha256());
      entries.add(
          new KitEntry(
              name, entries.size(), file.method(), file.crc(), file.size(), file.bytes().length));
      packed.add(file.bytes());
    }

    byte[] whole() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      KitZip.write(entries, NOON, this::parts, out);
      return out.toByteArray();
    }

    private List<byte[]> parts(List<KitEntry> files, int position) {
      long size = files.stream().mapToLong(KitEntry::packedSize).sum();
      assertTrue(files.size() == 1 || size <= KitEntry.PART, "so much at once");
      return files.stream().map(one -> part(one, position)).toList();
    }

    private byte[] part(KitEntry entry, int position) {
      int from = position * KitEntry.PART;
      byte[] all = packed.get((int) entry.fileId());
      return Arrays.copyOfRange(all, from, from + entry.partSize(position));
    }
  }

  private static PressKit kit() {
    return new PressKit(1, KitKind.KIT, "c0de", List.of("one", "two"), 9, NOON);
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
