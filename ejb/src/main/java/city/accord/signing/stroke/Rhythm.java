package city.accord.signing.stroke;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The time of a signature as everyone may know it: when each stroke began and how long it took, in
 * tenths of a second. What lies between belongs to the hand and is not told; docs/ink-replay.md
 * says why.
 */
public record Rhythm(List<Beat> beats) {

  /** Tenths of a millisecond in a tenth of a second. */
  private static final int TENTH = 1_000;

  private static final int BYTES = 8;

  /** A stroke: when it began, and how long it took. */
  public record Beat(int start, int length) {}

  public Rhythm {
    beats = List.copyOf(beats);
  }

  /** The rhythm of a full series. */
  public static Rhythm of(Ink ink) {
    List<Beat> beats = new ArrayList<>();
    long time = 0;
    for (Stroke stroke : ink.strokes()) {
      long start = time + stroke.points().get(0).dt();
      for (Point point : stroke.points()) time += point.dt();
      beats.add(new Beat(tenths(start), tenths(time) - tenths(start)));
    }
    return new Rhythm(beats);
  }

  private static int tenths(long time) {
    return (int) ((time + TENTH / 2) / TENTH);
  }

  public static Rhythm of(byte[] bytes) {
    List<Beat> beats = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) beats.add(new Beat(in.getInt(), in.getInt()));
    return new Rhythm(beats);
  }

  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(BYTES * beats.size());
    for (Beat beat : beats) out.putInt(beat.start()).putInt(beat.length());
    return out.array();
  }
}
