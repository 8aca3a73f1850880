package city.accord.signing.ink;

import city.accord.signing.ink.store.CeremonySnapshot;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Begin;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.PenMessage.Typed;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.store.StoredRound;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.Frame;
import city.accord.signing.ink.watch.SlotInk;
import city.accord.signing.ink.watch.WatchWire;
import city.accord.signing.stroke.Point;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One ceremony's ink in order: says what is taken, tells the hall at once, and collects what is yet
 * to be stored. Used by one thread; {@link RoomThreads} is around it.
 */
final class Room {

  /** So many points wait for a store that is away: 28 minutes of ten pens that never pause. */
  static final int MAX_UNSTORED = 4_000_000;

  private final Map<Long, SlotInk> inks = new LinkedHashMap<>();
  private final Feed feed;
  private final PendingInk pending;
  private final int round;
  private CeremonyStage stage = CeremonyStage.WAITING;
  private long seq;

  /**
   * @param pending what the room before this one, of the same round, had taken and not stored
   */
  Room(Feed feed, CeremonySnapshot snapshot, StoredRound stored, PendingInk pending) {
    this.feed = feed;
    this.pending = pending;
    this.round = stored.round();
    this.seq = stored.lastSeq();
    this.stage = snapshot.stage();
    snapshot.slots().forEach((slot, state) -> inks.put(slot, new SlotInk(slot, state, round)));
    stored.chunks().forEach(chunk -> again(chunk, true));
    for (Chunk chunk : pending.all()) if (chunk.seq() > seq) again(chunk, false);
  }

  private void again(Chunk chunk, boolean stored) {
    SlotInk ink = inks.get(chunk.slot());
    if (ink == null) return;
    ink.take(chunk);
    if (stored) ink.keep(ink.next());
    seq = Math.max(seq, chunk.seq());
  }

  int round() {
    return round;
  }

  CeremonyStage stage() {
    return stage;
  }

  PendingInk unstored() {
    return pending;
  }

  SlotInk ink(long slot) {
    SlotInk ink = inks.get(slot);
    if (ink == null) throw new InkRefused(InkRefusal.NOT_YOUR_SLOT);
    return ink;
  }

  /** What a pen is told of its slot. */
  ByteBuffer welcome(long slot) {
    SlotInk ink = ink(slot);
    return PenWire.welcome(slot, stage, ink.state(), ink.next());
  }

  /** What the room knows of the ceremony. */
  CeremonySnapshot snapshot() {
    Map<Long, HallSlotState> slots = new LinkedHashMap<>();
    inks.forEach((slot, ink) -> slots.put(slot, ink.state()));
    return new CeremonySnapshot(stage, slots);
  }

  /** The ceremony or a slot went on; whether there are other slots than before. */
  boolean follow(CeremonySnapshot snapshot) {
    if (!List.copyOf(snapshot.slots().keySet()).equals(List.copyOf(inks.keySet()))) return false;
    if (snapshot.stage() != stage) {
      stage = snapshot.stage();
      feed.add(new Frame.Staged(stage));
    }
    snapshot.slots().forEach(this::changeSlot);
    return true;
  }

  private void changeSlot(long slot, HallSlotState state) {
    SlotInk ink = inks.get(slot);
    if (ink.state() == state) return;
    boolean reopened = ink.state() == HallSlotState.CONFIRMED;
    ink.changeTo(state);
    feed.add(new Frame.SlotState(slot, state));
    if (reopened)
      store(
          slot,
          new InkPosition(round, ink.next().attempt() + 1, 0, 0),
          Chunk.Kind.BEGUN,
          new byte[0]);
  }

  /** Takes what a pen wrote; false when something before it is missing. */
  boolean take(long slot, PenMessage message, long nanos) {
    SlotInk ink = ink(slot);
    int points = message instanceof Points written ? written.points().size() : 0;
    if (!ink.pace().allows(points, nanos)) throw new InkRefused(InkRefusal.TOO_FAST);
    if (message instanceof Points written) return write(slot, ink, written);
    if (message instanceof Begin begin) return begin(slot, ink, begin.round(), begin.attempt());
    if (message instanceof Typed typed) return type(slot, ink, typed);
    throw new InkRefused(InkRefusal.MALFORMED);
  }

  private boolean write(long slot, SlotInk ink, Points written) {
    InkPosition at = written.at();
    if (at.round() != round) return false;
    InkPosition next = ink.next();
    boolean freshAttempt = at.attempt() > next.attempt();
    if (freshAttempt ? at.stroke() > 0 || at.offset() > 0 : isGap(at, next)) return false;
    boolean sameStroke = at.attempt() == next.attempt() && at.stroke() == next.stroke();
    if (!freshAttempt && !sameStroke) return true;
    int known = freshAttempt ? 0 : next.offset() - at.offset();
    if (known > written.points().size()) return true;
    List<Point> news = written.points().subList(known, written.points().size());
    if (news.isEmpty() && written.end() == End.OPEN) return true;
    InkPosition from = new InkPosition(round, at.attempt(), at.stroke(), at.offset() + known);
    check(ink, from, news.size());
    store(slot, from, Chunk.Kind.of(written.end()), PenWire.bytes(news));
    return true;
  }

  private static boolean isGap(InkPosition at, InkPosition next) {
    return at.compareTo(next) > 0;
  }

  private boolean begin(long slot, SlotInk ink, int ofRound, int attempt) {
    if (ofRound != round) return false;
    if (attempt <= ink.next().attempt()) return true;
    InkPosition at = new InkPosition(round, attempt, 0, 0);
    check(ink, at, 0);
    store(slot, at, Chunk.Kind.BEGUN, new byte[0]);
    return true;
  }

  private boolean type(long slot, SlotInk ink, Typed typed) {
    InkPosition at = new InkPosition(round, typed.attempt(), 0, 0);
    if (typed.round() != round) return false;
    if (at.compareTo(ink.next()) < 0) return ink.says(typed.name());
    check(ink, at, 0);
    store(slot, at, Chunk.Kind.TYPED, typed.name().getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private void check(SlotInk ink, InkPosition at, int more) {
    if (!stage.takesInk() || !ink.state().takesInk()) throw new InkRefused(InkRefusal.NOT_OPEN);
    if (ink.isTyped() && at.attempt() == ink.next().attempt())
      throw new InkRefused(InkRefusal.NOT_OPEN);
    if (!ink.holds(at, more)) throw new InkRefused(InkRefusal.TOO_LARGE);
    if (pending.points() + more > MAX_UNSTORED) throw new InkRefused(InkRefusal.FULL);
  }

  private void store(long slot, InkPosition at, Chunk.Kind kind, byte[] content) {
    Chunk chunk = new Chunk(++seq, slot, at, kind, content);
    feed.add(ink(slot).take(chunk));
    pending.add(chunk);
  }

  /** These are stored: each slot's pen may forget all before the mark. */
  Map<Long, InkPosition> stored(List<Chunk> chunks) {
    Map<Long, InkPosition> marks = new LinkedHashMap<>();
    for (Chunk chunk : chunks) {
      SlotInk ink = inks.get(chunk.slot());
      if (ink == null) continue;
      ink.keep(after(chunk));
      marks.put(chunk.slot(), ink.durable());
    }
    pending.done(chunks);
    return marks;
  }

  private static InkPosition after(Chunk chunk) {
    InkPosition at = chunk.at();
    return switch (chunk.kind()) {
      case BEGUN -> at;
      case TYPED, SHOWN -> new InkPosition(at.round(), at.attempt(), 1, 0);
      case ENDED, VOIDED -> new InkPosition(at.round(), at.attempt(), at.stroke() + 1, 0);
      case OPEN ->
          new InkPosition(
              at.round(),
              at.attempt(),
              at.stroke(),
              at.offset() + chunk.content().length / Point.BYTES);
    };
  }

  /** All that a late viewer must be told, the rehearsal only to one who may see it. */
  List<ByteBuffer> snapshot(boolean seesRehearsal) {
    if (isVeiled(seesRehearsal))
      return List.of(WatchWire.snapshot(feed.epoch(), feed.seq(), CeremonyStage.WAITING, 0));
    List<ByteBuffer> parts = new ArrayList<>(inks.size() + 1);
    parts.add(WatchWire.snapshot(feed.epoch(), feed.seq(), stage, inks.size()));
    inks.values().forEach(ink -> parts.add(ink.show()));
    return parts;
  }

  boolean isVeiled(boolean seesRehearsal) {
    return stage == CeremonyStage.REHEARSING && !seesRehearsal;
  }
}
