package city.accord.signing.ink.watch;

import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.Mark;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.SeatState;
import city.accord.signing.stroke.Nib;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A slot's ink as a room holds it: what the hall sees of the present attempt, and what comes next.
 */
public final class Sheet {

  public static final int MOST_POINTS = 100_000;
  static final int MOST_STROKES = 2_000;
  public static final int MOST_ATTEMPTS = 500;

  /** A stroke, growing. */
  record Line(int stroke, End end, List<PublicPoint> points) {}

  private final long slot;
  private final List<Line> lines = new ArrayList<>();
  private final Pace pace = new Pace();
  private Nib nib = new Nib();
  private SeatState seat;
  private Mark next;
  private Mark durable;
  private String typed = "";
  private int points;
  private ByteBuffer shown;

  public Sheet(long slot, SeatState seat, int round) {
    this.slot = slot;
    this.seat = seat;
    this.next = new Mark(round, 1, 0, 0);
    this.durable = next;
  }

  public SeatState seat() {
    return seat;
  }

  public Mark next() {
    return next;
  }

  public Mark durable() {
    return durable;
  }

  public int points() {
    return points;
  }

  /** Whether all that was taken is stored. */
  boolean isDurable() {
    return durable.compareTo(next) >= 0;
  }

  /** How many of the present attempt's points are stored. */
  public int durablePoints() {
    if (isDurable()) return points;
    if (durable.attempt() < next.attempt()) return 0;
    return lines.stream().mapToInt(this::durablePoints).sum();
  }

  private int durablePoints(Line line) {
    if (line.stroke() > durable.stroke()) return 0;
    int all = line.points().size();
    return line.stroke() < durable.stroke() ? all : Math.min(all, durable.offset());
  }

  public Pace pace() {
    return pace;
  }

  public boolean isTyped() {
    return !typed.isEmpty();
  }

  public boolean says(String name) {
    return typed.equals(name);
  }

  public void sit(SeatState state) {
    seat = state;
    shown = null;
  }

  public void keep(Mark upTo) {
    if (upTo.compareTo(durable) > 0) durable = upTo;
  }

  /** Whether so many more points, strokes or attempts still fit. */
  public boolean holds(Mark at, int more) {
    return at.attempt() <= MOST_ATTEMPTS
        && at.stroke() < MOST_STROKES
        && (at.attempt() > next.attempt() ? more : points + more) <= MOST_POINTS;
  }

  /** Takes a chunk that begins exactly at {@link #next()}, or an attempt's beginning. */
  public Frame take(Chunk chunk) {
    shown = null;
    if (chunk.at().attempt() > next.attempt()) clear(chunk.at());
    return switch (chunk.kind()) {
      case BEGUN -> new Frame.Begun(slot, next.attempt());
      case TYPED -> {
        typed = chunk.name();
        next = new Mark(next.round(), next.attempt(), 1, 0);
        yield new Frame.TypedName(slot, next.attempt(), typed);
      }
      case OPEN, ENDED, VOIDED -> write(chunk);
      case SHOWN -> lay(PublicInk.of(chunk.content()));
    };
  }

  private Frame lay(PublicInk ink) {
    typed = ink.typed();
    for (PublicStroke stroke : ink.strokes())
      lines.add(new Line(lines.size(), End.ENDED, stroke.points()));
    next = new Mark(next.round(), next.attempt(), Math.max(lines.size(), isTyped() ? 1 : 0), 0);
    return new Frame.Begun(slot, next.attempt());
  }

  private Frame write(Chunk chunk) {
    Mark at = chunk.at();
    End end = chunk.kind().end();
    if (at.offset() == 0) {
      nib = new Nib();
      lines.add(new Line(at.stroke(), End.OPEN, new ArrayList<>()));
    }
    Line line = lines.remove(lines.size() - 1);
    List<PublicPoint> more = chunk.points().stream().map(nib::draw).toList();
    line.points().addAll(more);
    points += more.size();
    if (end != End.VOIDED && !line.points().isEmpty())
      lines.add(new Line(line.stroke(), end, line.points()));
    next =
        end == End.OPEN
            ? new Mark(at.round(), at.attempt(), at.stroke(), at.offset() + more.size())
            : new Mark(at.round(), at.attempt(), at.stroke() + 1, 0);
    return new Frame.Written(
        slot, at.attempt(), at.stroke(), at.offset(), end, end == End.VOIDED ? List.of() : more);
  }

  private void clear(Mark at) {
    lines.clear();
    typed = "";
    points = 0;
    next = new Mark(at.round(), at.attempt(), 0, 0);
  }

  /** The whole slot as a late viewer is told; built once for all of them. */
  public ByteBuffer show() {
    if (shown == null) shown = WatchWire.slot(slot, seat, next.attempt(), typed, lines);
    return shown.duplicate();
  }
}
