package city.accord.signing.ink.watch;

import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.PenMessage.End;
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
public final class SlotInk {

  public static final int MAX_POINTS = 100_000;
  static final int MAX_STROKES = 2_000;
  public static final int MAX_ATTEMPTS = 500;

  /** A stroke, growing. */
  record Line(int stroke, End end, List<PublicPoint> points) {}

  private final long slot;
  private final List<Line> lines = new ArrayList<>();
  private final RateLimit rate = new RateLimit();
  private Nib nib = new Nib();
  private HallSlotState state;
  private InkPosition next;
  private InkPosition durable;
  private String typed = "";
  private int points;
  private ByteBuffer shown;

  public SlotInk(long slot, HallSlotState state, int round) {
    this.slot = slot;
    this.state = state;
    this.next = new InkPosition(round, 1, 0, 0);
    this.durable = next;
  }

  public HallSlotState state() {
    return state;
  }

  public InkPosition next() {
    return next;
  }

  public InkPosition durable() {
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

  public RateLimit pace() {
    return rate;
  }

  public boolean isTyped() {
    return !typed.isEmpty();
  }

  public boolean says(String name) {
    return typed.equals(name);
  }

  public void changeTo(HallSlotState state) {
    this.state = state;
    shown = null;
  }

  public void keep(InkPosition upTo) {
    if (upTo.compareTo(durable) > 0) durable = upTo;
  }

  /** Whether so many more points, strokes or attempts still fit. */
  public boolean holds(InkPosition at, int more) {
    return at.attempt() <= MAX_ATTEMPTS
        && at.stroke() < MAX_STROKES
        && (at.attempt() > next.attempt() ? more : points + more) <= MAX_POINTS;
  }

  /** Takes a chunk that begins exactly at {@link #next()}, or an attempt's beginning. */
  public Frame take(Chunk chunk) {
    shown = null;
    if (chunk.at().attempt() > next.attempt()) clear(chunk.at());
    return switch (chunk.kind()) {
      case BEGUN -> new Frame.Begun(slot, next.attempt());
      case TYPED -> {
        typed = chunk.name();
        next = new InkPosition(next.round(), next.attempt(), 1, 0);
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
    next =
        new InkPosition(next.round(), next.attempt(), Math.max(lines.size(), isTyped() ? 1 : 0), 0);
    return new Frame.Begun(slot, next.attempt());
  }

  private Frame write(Chunk chunk) {
    InkPosition at = chunk.at();
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
            ? new InkPosition(at.round(), at.attempt(), at.stroke(), at.offset() + more.size())
            : new InkPosition(at.round(), at.attempt(), at.stroke() + 1, 0);
    return new Frame.Written(
        slot, at.attempt(), at.stroke(), at.offset(), end, end == End.VOIDED ? List.of() : more);
  }

  private void clear(InkPosition at) {
    lines.clear();
    typed = "";
    points = 0;
    next = new InkPosition(at.round(), at.attempt(), 0, 0);
  }

  /** The whole slot as a late viewer is told; built once for all of them. */
  public ByteBuffer show() {
    if (shown == null) shown = WatchWire.slot(slot, state, next.attempt(), typed, lines);
    return shown.duplicate();
  }
}
