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
final class CanonicalInk<P> {

  static final CanonicalInk<Point> FULL =
      new CanonicalInk<>('F', Point.BYTES, Point::write, Point::read);
  static final CanonicalInk<PublicPoint> PUBLIC =
      new CanonicalInk<>('P', PublicPoint.BYTES, PublicPoint::write, PublicPoint::read);

  private static final int HEAD = 4 + 2 + 4;

  private final int magic;
  private final int pointBytes;
  private final BiConsumer<P, ByteBuffer> writer;
  private final Function<ByteBuffer, P> reader;

  private CanonicalInk(
      char kind, int pointBytes, BiConsumer<P, ByteBuffer> writer, Function<ByteBuffer, P> reader) {
    magic = 'A' << 24 | 'I' << 16 | kind << 8 | 1;
    this.pointBytes = pointBytes;
    this.writer = writer;
    this.reader = reader;
  }

  record Read<P>(String typed, List<List<P>> strokes) {}

  byte[] write(String typed, List<List<P>> strokes) {
    byte[] name = typed.getBytes(UTF_8);
    if (name.length > Point.MAX) throw new MalformedInk("a typed name of " + name.length);
    int length = HEAD + name.length;
    for (List<P> points : strokes) length += 4 + pointBytes * points.size();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.putInt(magic).putShort((short) name.length).put(name).putInt(strokes.size());
    for (List<P> points : strokes) {
      out.putInt(points.size());
      points.forEach(point -> writer.accept(point, out));
    }
    return out.array();
  }

  Read<P> read(byte[] canonical) {
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
