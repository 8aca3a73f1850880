package city.accord.signing;

import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.PenConnection;
import city.accord.signing.ink.TabletMessages;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** A tablet's pen without the tablet: writes one wave and remembers what it was told. */
class SilentPen implements PenConnection {

  private static final int POINTS = 120;

  private volatile InkRefusal refusal;
  private volatile boolean movedOn;

  /** One stroke across the slot, up and down. */
  static Ink wave() {
    List<Point> points =
        IntStream.range(0, POINTS)
            .mapToObj(
                i ->
                    new Point(
                        10_000 + 350 * i,
                        32_000 + (int) (9_000 * Math.sin(i / 6.0)),
                        30_000 + 100 * i,
                        12,
                        -8,
                        42))
            .toList();
    return new Ink(List.of(new Stroke(points)));
  }

  /** Writes the wave as the slot's first attempt of a round. */
  void write(InkRooms rooms, long ceremony, long slot, int round) {
    TabletMessages line = rooms.enter(this, ceremony, slot, new Hello(1, slot));
    List<Point> points = wave().strokes().get(0).points();
    line.hear(new Points(new InkPosition(round, 1, 0, 0), End.ENDED, points));
  }

  /** Whether it was sent to wherever the room is now. */
  boolean movedOn() {
    return movedOn;
  }

  InkRefusal refusal() {
    return refusal;
  }

  @Override
  public void send(ByteBuffer message) {
    // a silent pen reads nothing
  }

  @Override
  public void refuse(InkRefusal why) {
    refusal = why;
  }

  @Override
  public void moveOn() {
    movedOn = true;
  }
}
