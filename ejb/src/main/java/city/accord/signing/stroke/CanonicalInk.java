package city.accord.signing.stroke;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Ink in bytes, in exactly one way: three letters and the version, the typed name with its length,
 * the number of strokes, then each stroke's number of points and its points; big-endian.
 */
final class CanonicalInk {

  static final int FULL = 'A' << 24 | 'I' << 16 | 'F' << 8 | 1;
  static final int PUBLIC = 'A' << 24 | 'I' << 16 | 'P' << 8 | 1;

  private static final int HEAD = 4 + 2 + 4;

  private CanonicalInk() {}

  record Read<P>(String typed, List<List<P>> strokes) {}

  static <S, P> byte[] write(
      int magic,
      String typed,
      List<S> strokes,
      Function<S, List<P>> points,
      int pointBytes,
      BiConsumer<P, ByteBuffer> writer) {
    byte[] name = typed.getBytes(UTF_8);
    if (name.length > Point.MAX) throw new MalformedInk("a typed name of " + name.length);
    int length = HEAD + name.length;
    for (S stroke : strokes) length += 4 + pointBytes * points.apply(stroke).size();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.putInt(magic).putShort((short) name.length).put(name).putInt(strokes.size());
    for (S stroke : strokes) {
      out.putInt(points.apply(stroke).size());
      points.apply(stroke).forEach(point -> writer.accept(point, out));
    }
    return out.array();
  }

  static <P> Read<P> read(
      int magic, byte[] canonical, int pointBytes, Function<ByteBuffer, P> reader) {
    ByteBuffer in = ByteBuffer.wrap(canonical);
    if (canonical.length < HEAD || in.getInt() != magic) throw new MalformedInk("no ink");
    String typed = text(slice(in, Short.toUnsignedInt(in.getShort())));
    List<List<P>> strokes = new ArrayList<>();
    for (int left = count(in, 4); left > 0; left--) {
      ByteBuffer bytes = slice(in, pointBytes * count(in, pointBytes));
      List<P> points = new ArrayList<>();
      while (bytes.hasRemaining()) points.add(reader.apply(bytes));
      strokes.add(points);
    }
    if (in.hasRemaining()) throw new MalformedInk(in.remaining() + " bytes left over");
    return new Read<>(typed, strokes);
  }

  /** A number of things, each of at least so many bytes, that can still follow. */
  private static int count(ByteBuffer in, int bytesEach) {
    if (in.remaining() < 4) throw new MalformedInk("cut short");
    int count = in.getInt();
    if (count < 0 || count > in.remaining() / bytesEach) throw new MalformedInk("cut short");
    return count;
  }

  private static ByteBuffer slice(ByteBuffer in, int length) {
    if (in.remaining() < length) throw new MalformedInk("cut short");
    ByteBuffer slice = in.slice(in.position(), length);
    in.position(in.position() + length);
    return slice;
  }

  private static String text(ByteBuffer bytes) {
    try {
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedInk("no text");
    }
  }
}
