package city.accord.typeset;

import city.accord.typeset.Cluster.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A TrueType font in which each glyph is a whole cluster, composed of the glyphs that shaping chose
 * (OpenType 1.9, glyf, composite glyph). A page then shows a cluster by one code, which stands for
 * the cluster's characters: no reader needs to know more than for plain text.
 */
final class ClusterFont {

  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int MORE = 0x20;

  private final TrueTypeFont source;
  private final byte[] outlines;
  private final long[] offsets;
  private final List<List<Placed>> composed = new ArrayList<>();
  private final List<Integer> advances = new ArrayList<>();

  ClusterFont(TrueTypeFont source) throws IOException {
    this.source = source;
    outlines = table("glyf");
    offsets = source.getIndexToLocation().getOffsets();
    add(List.of(new Placed(0, 0, 0)), source.getAdvanceWidth(0));
  }

  /** Adds a glyph; answers its number. */
  int add(List<Placed> glyphs, int advance) {
    composed.add(glyphs);
    advances.add(advance);
    return composed.size() - 1;
  }

  List<Integer> advances() {
    return advances;
  }

  /** The font as a file, with every glyph that was added and those they are made of. */
  byte[] bytes() throws IOException {
    Map<Integer, Integer> numbers = components();
    List<byte[]> glyphs = new ArrayList<>();
    List<Integer> widths = new ArrayList<>(advances);
    for (List<Placed> glyph : composed) glyphs.add(composite(glyph, numbers));
    for (int old : numbers.keySet()) {
      glyphs.add(renumbered(outline(old), numbers));
      widths.add(source.getAdvanceWidth(old));
    }
    Map<String, byte[]> tables = new TreeMap<>();
    for (String kept : List.of("cvt ", "fpgm", "prep"))
      if (source.getTableMap().containsKey(kept)) tables.put(kept, table(kept));
    tables.put("glyf", glyf(glyphs));
    tables.put("head", head());
    tables.put("hhea", hhea(glyphs.size()));
    tables.put("hmtx", hmtx(glyphs, widths));
    tables.put("loca", loca(glyphs));
    tables.put("maxp", maxp(glyphs.size()));
    return file(tables);
  }

  /** The glyphs that the clusters are made of, and what these are made of, by their new numbers. */
  private Map<Integer, Integer> components() {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    for (List<Placed> glyph : composed) for (Placed part : glyph) number(part.glyph(), numbers);
    return numbers;
  }

  private void number(int glyph, Map<Integer, Integer> numbers) {
    if (numbers.putIfAbsent(glyph, composed.size() + numbers.size()) != null) return;
    ByteBuffer outline = ByteBuffer.wrap(outline(glyph));
    for (int at : parts(outline)) number(outline.getChar(at + 2), numbers);
  }

  /** Where the parts of a composite outline stand in it; nowhere in a simple one. */
  private static List<Integer> parts(ByteBuffer outline) {
    List<Integer> found = new ArrayList<>();
    if (outline.capacity() == 0 || outline.getShort(0) >= 0) return found;
    int flags = MORE;
    for (int at = 10; (flags & MORE) != 0; ) {
      flags = outline.getChar(at);
      found.add(at);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & 0x8) != 0) at += 2;
      else if ((flags & 0x40) != 0) at += 4;
      else if ((flags & 0x80) != 0) at += 8;
    }
    return found;
  }

  private static byte[] renumbered(byte[] outline, Map<Integer, Integer> numbers) {
    ByteBuffer changed = ByteBuffer.wrap(outline.clone());
    for (int at : parts(changed))
      changed.putChar(at + 2, (char) (int) numbers.get((int) changed.getChar(at + 2)));
    return changed.array();
  }

  private byte[] composite(List<Placed> glyph, Map<Integer, Integer> numbers) {
    List<Placed> drawn = glyph.stream().filter(part -> outline(part.glyph()).length > 0).toList();
    if (drawn.isEmpty()) return new byte[0];
    short[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
    ByteBuffer out = ByteBuffer.allocate(10 + 8 * drawn.size()).position(10);
    for (int i = 0; i < drawn.size(); i++) {
      Placed part = drawn.get(i);
      int more = i + 1 < drawn.size() ? MORE : 0;
      out.putChar((char) (WORDS | OFFSETS | more));
      out.putChar((char) (int) numbers.get(part.glyph()));
      out.putShort((short) part.x()).putShort((short) part.y());
      ByteBuffer outline = ByteBuffer.wrap(outline(part.glyph()));
      box[0] = (short) Math.min(box[0], outline.getShort(2) + part.x());
      box[1] = (short) Math.min(box[1], outline.getShort(4) + part.y());
      box[2] = (short) Math.max(box[2], outline.getShort(6) + part.x());
      box[3] = (short) Math.max(box[3], outline.getShort(8) + part.y());
    }
    out.putShort(0, (short) -1);
    for (int i = 0; i < 4; i++) out.putShort(2 + 2 * i, box[i]);
    return out.array();
  }

  private byte[] outline(int glyph) {
    return Arrays.copyOfRange(outlines, (int) offsets[glyph], (int) offsets[glyph + 1]);
  }

  private byte[] head() throws IOException {
    ByteBuffer head = ByteBuffer.wrap(table("head").clone());
    return head.putInt(8, 0).putShort(50, (short) 1).array();
  }

  private byte[] hhea(int count) throws IOException {
    return ByteBuffer.wrap(table("hhea").clone()).putChar(34, (char) count).array();
  }

  private static byte[] hmtx(List<byte[]> glyphs, List<Integer> widths) {
    ByteBuffer out = ByteBuffer.allocate(4 * glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      byte[] glyph = glyphs.get(i);
      short left = glyph.length == 0 ? 0 : ByteBuffer.wrap(glyph).getShort(2);
      out.putChar((char) (int) widths.get(i)).putShort(left);
    }
    return out.array();
  }

  private byte[] maxp(int count) throws IOException {
    ByteBuffer maxp = ByteBuffer.wrap(table("maxp").clone());
    int most = composed.stream().mapToInt(List::size).max().orElse(1);
    maxp.putChar(4, (char) count);
    for (int points : List.of(6, 8, 10, 12))
      maxp.putChar(points, (char) Math.min(0xffff, maxp.getChar(points) * Math.max(1, most)));
    maxp.putChar(28, (char) Math.max(most, maxp.getChar(28)));
    return maxp.putChar(30, (char) (maxp.getChar(30) + 1)).array();
  }

  private static byte[] glyf(List<byte[]> glyphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] glyph : glyphs) out.writeBytes(padded(glyph));
    return out.toByteArray();
  }

  private static byte[] loca(List<byte[]> glyphs) {
    ByteBuffer out = ByteBuffer.allocate(4 * glyphs.size() + 4);
    int at = 0;
    for (byte[] glyph : glyphs) {
      out.putInt(at);
      at += padded(glyph).length;
    }
    return out.putInt(at).array();
  }

  private byte[] table(String name) throws IOException {
    return source.getTableBytes(source.getTableMap().get(name));
  }

  /** The tables behind their directory (OpenType 1.9, font file), each with its checksum. */
  private static byte[] file(Map<String, byte[]> tables) {
    int count = tables.size();
    int entry = Integer.highestOneBit(count);
    int at = 12 + 16 * count;
    int length = at + tables.values().stream().mapToInt(table -> padded(table).length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.putInt(0x10000).putChar((char) count).putChar((char) (entry * 16));
    out.putChar((char) Integer.numberOfTrailingZeros(entry));
    out.putChar((char) ((count - entry) * 16));
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      if (table.getKey().equals("head")) head = at;
      byte[] bytes = padded(table.getValue());
      for (char letter : table.getKey().toCharArray()) out.put((byte) letter);
      out.putInt(sum(bytes)).putInt(at).putInt(table.getValue().length);
      out.put(at, bytes);
      at += bytes.length;
    }
    return out.putInt(head + 8, 0xb1b0afba - sum(out.array())).array();
  }

  private static int sum(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    int sum = 0;
    while (words.hasRemaining()) sum += words.getInt();
    return sum;
  }

  private static byte[] padded(byte[] table) {
    return Arrays.copyOf(table, (table.length + 3) / 4 * 4);
  }
}
