package city.accord.signing.ink;

import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.Mark;
import city.accord.signing.ink.store.Past;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Begin;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.PenMessage.Typed;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.store.Refusal;
import city.accord.signing.ink.store.Scene;
import city.accord.signing.ink.store.SeatState;
import city.accord.signing.ink.store.Stage;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.Frame;
import city.accord.signing.ink.watch.Sheet;
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
  static final int MOST_UNSTORED = 4_000_000;

  private final Map<Long, Sheet> sheets = new LinkedHashMap<>();
  private final Feed feed;
  private final Unstored unstored;
  private final int round;
  private Stage stage = Stage.WAITING;
  private long seq;

  /**
   * @param unstored what the room before this one, of the same round, had taken and not stored
   */
  Room(Feed feed, Scene scene, Past past, Unstored unstored) {
    this.feed = feed;
    this.unstored = unstored;
    this.round = past.round();
    this.seq = past.lastSeq();
    this.stage = scene.stage();
    scene.seats().forEach((slot, seat) -> sheets.put(slot, new Sheet(slot, seat, round)));
    past.chunks().forEach(chunk -> again(chunk, true));
    for (Chunk chunk : unstored.all()) if (chunk.seq() > seq) again(chunk, false);
  }

  private void again(Chunk chunk, boolean stored) {
    Sheet sheet = sheets.get(chunk.slot());
    if (sheet == null) return;
    sheet.take(chunk);
    if (stored) sheet.keep(sheet.next());
    seq = Math.max(seq, chunk.seq());
  }

  int round() {
    return round;
  }

  Stage stage() {
    return stage;
  }

  Unstored unstored() {
    return unstored;
  }

  Sheet sheet(long slot) {
    Sheet sheet = sheets.get(slot);
    if (sheet == null) throw new InkRefused(Refusal.NOT_YOUR_SLOT);
    return sheet;
  }

  /** What a pen is told of its slot. */
  ByteBuffer welcome(long slot) {
    Sheet sheet = sheet(slot);
    return PenWire.welcome(slot, stage, sheet.seat(), sheet.next());
  }

  /** What the room knows of the ceremony. */
  Scene scene() {
    Map<Long, SeatState> seats = new LinkedHashMap<>();
    sheets.forEach((slot, sheet) -> seats.put(slot, sheet.seat()));
    return new Scene(stage, seats);
  }

  /** The ceremony or a slot went on; whether there are other slots than before. */
  boolean arrange(Scene scene) {
    if (!List.copyOf(scene.seats().keySet()).equals(List.copyOf(sheets.keySet()))) return false;
    if (scene.stage() != stage) {
      stage = scene.stage();
      feed.add(new Frame.Staged(stage));
    }
    scene.seats().forEach(this::seat);
    return true;
  }

  private void seat(long slot, SeatState state) {
    Sheet sheet = sheets.get(slot);
    if (sheet.seat() == state) return;
    boolean reopened = sheet.seat() == SeatState.CONFIRMED;
    sheet.sit(state);
    feed.add(new Frame.Seat(slot, state));
    if (reopened)
      store(slot, new Mark(round, sheet.next().attempt() + 1, 0, 0), Chunk.Kind.BEGUN, new byte[0]);
  }

  /** Takes what a pen wrote; false when something before it is missing. */
  boolean take(long slot, PenMessage message, long nanos) {
    Sheet sheet = sheet(slot);
    int points = message instanceof Points written ? written.points().size() : 0;
    if (!sheet.pace().allows(points, nanos)) throw new InkRefused(Refusal.TOO_FAST);
    if (message instanceof Points written) return write(slot, sheet, written);
    if (message instanceof Begin begin) return begin(slot, sheet, begin.round(), begin.attempt());
    if (message instanceof Typed typed) return type(slot, sheet, typed);
    throw new InkRefused(Refusal.MALFORMED);
  }

  private boolean write(long slot, Sheet sheet, Points written) {
    Mark at = written.at();
    if (at.round() != round) return false;
    Mark next = sheet.next();
    boolean freshAttempt = at.attempt() > next.attempt();
    if (freshAttempt ? at.stroke() > 0 || at.offset() > 0 : isGap(at, next)) return false;
    boolean sameStroke = at.attempt() == next.attempt() && at.stroke() == next.stroke();
    if (!freshAttempt && !sameStroke) return true;
    int known = freshAttempt ? 0 : next.offset() - at.offset();
    if (known > written.points().size()) return true;
    List<Point> news = written.points().subList(known, written.points().size());
    if (news.isEmpty() && written.end() == End.OPEN) return true;
    Mark from = new Mark(round, at.attempt(), at.stroke(), at.offset() + known);
    check(sheet, from, news.size());
    store(slot, from, Chunk.Kind.of(written.end()), PenWire.bytes(news));
    return true;
  }

  private static boolean isGap(Mark at, Mark next) {
    return at.compareTo(next) > 0;
  }

  private boolean begin(long slot, Sheet sheet, int ofRound, int attempt) {
    if (ofRound != round) return false;
    if (attempt <= sheet.next().attempt()) return true;
    Mark at = new Mark(round, attempt, 0, 0);
    check(sheet, at, 0);
    store(slot, at, Chunk.Kind.BEGUN, new byte[0]);
    return true;
  }

  private boolean type(long slot, Sheet sheet, Typed typed) {
    Mark at = new Mark(round, typed.attempt(), 0, 0);
    if (typed.round() != round) return false;
    if (at.compareTo(sheet.next()) < 0) return sheet.says(typed.name());
    check(sheet, at, 0);
    store(slot, at, Chunk.Kind.TYPED, typed.name().getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private void check(Sheet sheet, Mark at, int more) {
    if (!stage.takesInk() || !sheet.seat().takesInk()) throw new InkRefused(Refusal.NOT_OPEN);
    if (sheet.isTyped() && at.attempt() == sheet.next().attempt())
      throw new InkRefused(Refusal.NOT_OPEN);
    if (!sheet.holds(at, more)) throw new InkRefused(Refusal.TOO_LARGE);
    if (unstored.points() + more > MOST_UNSTORED) throw new InkRefused(Refusal.FULL);
  }

  private void store(long slot, Mark at, Chunk.Kind kind, byte[] content) {
    Chunk chunk = new Chunk(++seq, slot, at, kind, content);
    feed.add(sheet(slot).take(chunk));
    unstored.add(chunk);
  }

  /** These are stored: each slot's pen may forget all before the mark. */
  Map<Long, Mark> stored(List<Chunk> chunks) {
    Map<Long, Mark> marks = new LinkedHashMap<>();
    for (Chunk chunk : chunks) {
      Sheet sheet = sheets.get(chunk.slot());
      if (sheet == null) continue;
      sheet.keep(after(chunk));
      marks.put(chunk.slot(), sheet.durable());
    }
    unstored.done(chunks);
    return marks;
  }

  private static Mark after(Chunk chunk) {
    Mark at = chunk.at();
    return switch (chunk.kind()) {
      case BEGUN -> at;
      case TYPED, SHOWN -> new Mark(at.round(), at.attempt(), 1, 0);
      case ENDED, VOIDED -> new Mark(at.round(), at.attempt(), at.stroke() + 1, 0);
      case OPEN ->
          new Mark(
              at.round(),
              at.attempt(),
              at.stroke(),
              at.offset() + chunk.content().length / Point.BYTES);
    };
  }

  /** All that a late viewer must be told, the rehearsal only to one who may see it. */
  List<ByteBuffer> snapshot(boolean seesRehearsal) {
    if (isVeiled(seesRehearsal))
      return List.of(WatchWire.snapshot(feed.epoch(), feed.seq(), Stage.WAITING, 0));
    List<ByteBuffer> parts = new ArrayList<>(sheets.size() + 1);
    parts.add(WatchWire.snapshot(feed.epoch(), feed.seq(), stage, sheets.size()));
    sheets.values().forEach(sheet -> parts.add(sheet.show()));
    return parts;
  }

  boolean isVeiled(boolean seesRehearsal) {
    return stage == Stage.REHEARSING && !seesRehearsal;
  }
}
