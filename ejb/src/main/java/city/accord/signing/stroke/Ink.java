package city.accord.signing.stroke;

import city.accord.Sha256;
import java.util.List;

/**
 * One signature, whole: the strokes of one attempt as the pen made them, or the name a signatory
 * typed who cannot use a pen. The full series identifies a hand; only its {@link #hash()} and the
 * {@link PublicInk} drawn from it are ever public.
 *
 * @param typed the typed name, empty for a signature by hand
 */
public record Ink(List<Stroke> strokes, String typed) {

  public Ink {
    strokes = List.copyOf(strokes);
    if (!typed.isEmpty() && !strokes.isEmpty()) throw new MalformedInk("typed and drawn at once");
  }

  public Ink(List<Stroke> strokes) {
    this(strokes, "");
  }

  /** A signature typed on a keyboard. */
  public static Ink ofTyped(String name) {
    return new Ink(List.of(), name.strip());
  }

  public boolean isEmpty() {
    return strokes.isEmpty() && typed.isEmpty();
  }

  public boolean isTyped() {
    return !typed.isEmpty();
  }

  public int pointCount() {
    return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
  }

  /** The one form of this ink in bytes; docs/ink-protocol.md, "Canonical bytes". */
  public byte[] canonicalBytes() {
    return CanonicalInk.FULL.write(typed, strokes.stream().map(Stroke::points).toList());
  }

  /** Ink from its canonical bytes. */
  public static Ink of(byte[] canonical) {
    CanonicalInk.Read<Point> read = CanonicalInk.FULL.read(canonical);
    return new Ink(read.strokes().stream().map(Stroke::new).toList(), read.typed());
  }

  /** SHA-256 of the canonical bytes, in lower-case hexadecimal. */
  public String hash() {
    return Sha256.hex(canonicalBytes());
  }

  /** What the hall sees of it. */
  public PublicInk toPublic() {
    return new PublicInk(strokes.stream().map(PublicStroke::of).toList(), typed);
  }
}
