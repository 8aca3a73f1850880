package city.accord.signing.stroke;

import city.accord.Sha256;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A signature as everyone may see it and as the sealed declaration carries it: strokes of places
 * and breadths, or a typed name.
 *
 * @param typed the typed name, empty for a signature by hand
 */
public record PublicInk(List<PublicStroke> strokes, String typed) {

  /** The most that a mark extends, of a slot's width and of its height. */
  private static final int MAX_MARK = Point.MAX / 20;

  public PublicInk {
    strokes = List.copyOf(strokes);
    if (!typed.isEmpty() && !strokes.isEmpty()) throw new MalformedInk("typed and drawn at once");
  }

  public PublicInk(List<PublicStroke> strokes) {
    this(strokes, "");
  }

  public boolean isTyped() {
    return !typed.isEmpty();
  }

  /**
   * Whether a hand left no more than a dot or a dash, such as an accidental touch: a signature all
   * the same where it was confirmed, and said to be a mark wherever it is shown.
   */
  public boolean isMark() {
    if (strokes.isEmpty()) return false;
    return extent(PublicPoint::x) < MAX_MARK && extent(PublicPoint::y) < MAX_MARK;
  }

  private int extent(ToIntFunction<PublicPoint> coordinate) {
    IntSummaryStatistics values =
        strokes.stream()
            .flatMap(stroke -> stroke.points().stream())
            .mapToInt(coordinate)
            .summaryStatistics();
    return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
  }

  /** As many as the full series has. */
  public int pointCount() {
    return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
  }

  /** The one form of this ink in bytes; docs/ink-protocol.md, "Canonical bytes". */
  public byte[] canonicalBytes() {
    return CanonicalInk.PUBLIC.write(typed, strokes.stream().map(PublicStroke::points).toList());
  }

  /** Public ink from its canonical bytes. */
  public static PublicInk of(byte[] canonical) {
    CanonicalInk.Read<PublicPoint> read = CanonicalInk.PUBLIC.read(canonical);
    return new PublicInk(read.strokes().stream().map(PublicStroke::new).toList(), read.typed());
  }

  /** SHA-256 of the canonical bytes, in lower-case hexadecimal. */
  public String hash() {
    return Sha256.hex(canonicalBytes());
  }
}
