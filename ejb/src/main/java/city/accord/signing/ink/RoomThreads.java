package city.accord.signing.ink;

import city.accord.signing.ink.store.AttemptInk;
import city.accord.signing.ink.store.CeremonySnapshot;
import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.InkStore;
import city.accord.signing.ink.store.LeaseLost;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenMessage.Ping;
import city.accord.signing.ink.store.PenMessage.Recall;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.ink.store.RoomLease;
import city.accord.signing.ink.store.StoredRound;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.Feed;
import city.accord.signing.ink.watch.Picture;
import city.accord.signing.ink.watch.Place;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A ceremony's room at the server that has it: one thread puts everything in order, one stores.
 * What leaves the ordering thread is chunks, to {@link GroupCommit}, and frames, to the {@link
 * Feed}.
 */
final class RoomThreads implements RoomDoor, GroupCommit.Source {

  private static final Logger LOG = Logger.getLogger(RoomThreads.class.getName());

  private final long ceremony;
  private final InkStore store;
  private final OrderedTasks inOrder = new OrderedTasks(this::tell);
  private final Fanout fanout;
  private final GroupCommit commits;
  private final LatestPens pens = new LatestPens();
  private final TabletStatuses statuses;
  private final Set<PenConnection> here = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looksAgain = new AtomicBoolean();
  private final CompletableFuture<RoomLease> awaited = new CompletableFuture<>();
  private final ThreadFactory threads;
  private final Runnable whenLost;
  private RoomLease lease;
  private final Snapshots snapshots = new Snapshots();
  private Room room;
  private Feed feed;
  private long told;
  // by chance, not by a clock that may be set back: no two feeds share one; a script can count it
  private long epoch = new SecureRandom().nextLong(1L << 52);

  /**
   * Everything that is said waits until the room is this server's: {@link #begin}.
   *
   * @param fanout where the room's feed goes
   * @param seen is run when a tablet came, went or wrote
   * @param whenLost is run when another server has taken the room
   */
  RoomThreads(
      long ceremony,
      InkStore store,
      ThreadFactory threads,
      Fanout fanout,
      Runnable seen,
      Runnable whenLost) {
    this.ceremony = ceremony;
    this.statuses = new TabletStatuses(seen);
    this.store = store;
    this.threads = threads;
    this.fanout = fanout;
    this.whenLost = whenLost;
    this.commits = new GroupCommit(ceremony, store, this);
    inOrder.add(this::settle);
    inOrder.start(threads);
  }

  /** The room is this server's. */
  void begin(RoomLease ofRoom) {
    commits.start(threads, ofRoom);
    awaited.complete(ofRoom);
  }

  private void settle() {
    try {
      lease = awaited.join();
      build();
    } catch (CancellationException e) {
      LOG.log(Level.FINE, "The room of ceremony {0} is elsewhere", ceremony);
    }
  }

  /** A tablet says which slot it is for; one that was there before is sent away. */
  @Override
  public TabletMessages enter(PenConnection pen, long slot, Hello hello) {
    here.add(pen);
    // who comes as the room goes is sent on like everybody else
    if (inOrder.isStopped()) pen.moveOn();
    if (hello.version() != PenMessage.VERSION) pen.refuse(InkRefusal.UNKNOWN_VERSION);
    else if (hello.slot() != slot) pen.refuse(InkRefusal.NOT_YOUR_SLOT);
    else offer(pen, () -> welcome(pen, slot, hello));
    return new SlotMessages(pen, slot);
  }

  private final class SlotMessages implements TabletMessages {
    private final PenConnection pen;
    private final long slot;

    private SlotMessages(PenConnection pen, long slot) {
      this.pen = pen;
      this.slot = slot;
    }

    @Override
    public void hear(PenMessage message) {
      RoomThreads.this.hear(pen, slot, message);
    }

    @Override
    public void leave() {
      here.remove(pen);
      RoomThreads.this.leave(pen, slot);
    }
  }

  private void welcome(PenConnection pen, long slot, Hello hello) {
    room.ink(slot);
    if (!pens.enter(slot, pen, hello)) return;
    greet(slot, pen);
    statuses.online(slot, true);
  }

  private void greet(long slot, PenConnection pen) {
    pen.send(room.welcome(slot));
    pen.send(PenWire.durable(room.ink(slot).durable()));
  }

  private void hear(PenConnection pen, long slot, PenMessage message) {
    if (message instanceof Ping ping) {
      pen.send(PenWire.pong(ping.token()));
      statuses.heard(slot, ping);
    } else {
      offer(pen, () -> take(pen, slot, message));
    }
  }

  private void take(PenConnection pen, long slot, PenMessage message) {
    if (!pens.has(slot, pen)) throw new InkRefused(InkRefusal.NO_HELLO);
    if (message instanceof Recall) {
      pen.send(PenWire.ink(room.round(), inkOf(slot)));
      return;
    }
    if (!room.take(slot, message, System.nanoTime()))
      pen.send(PenWire.expect(room.ink(slot).next()));
    statuses.written(slot, room.ink(slot));
  }

  private AttemptInk inkOf(long slot) {
    List<Chunk> chunks = new ArrayList<>(store.chunks(ceremony, slot, room.round()));
    long stored = chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).seq();
    for (Chunk chunk : room.unstored().all())
      if (chunk.slot() == slot && chunk.seq() > stored) chunks.add(chunk);
    return AttemptInk.of(chunks, room.ink(slot).next().attempt());
  }

  private void offer(PenConnection pen, Runnable task) {
    boolean taken =
        inOrder.offer(
            () -> {
              try {
                task.run();
              } catch (InkRefused refused) {
                LOG.log(Level.INFO, "Ceremony {0} refused ink: {1}", args(refused));
                pen.refuse(refused.refusal());
              }
            });
    if (!taken) pen.refuse(InkRefusal.TOO_FAST);
  }

  private Object[] args(InkRefused refused) {
    return new Object[] {ceremony, refused.refusal()};
  }

  private void leave(PenConnection pen, long slot) {
    inOrder.add(
        () -> {
          if (pens.leave(slot, pen)) statuses.online(slot, false);
        });
  }

  /** Sends a slot's tablet away; should it be the new one already, it asks and comes back. */
  @Override
  public void dismiss(long slot) {
    inOrder.add(
        () -> {
          pens.dismiss(slot);
          statuses.gone(slot);
        });
  }

  @Override
  public void tabletKey(long slot, boolean isLost) {
    statuses.key(slot, isLost);
  }

  /** How the tablets are doing, by slot. */
  @Override
  public Map<Long, TabletStatus> statuses() {
    return statuses.all();
  }

  /** The ceremony or a slot of it went on. */
  @Override
  public void refresh() {
    if (!looksAgain.getAndSet(true)) inOrder.add(this::arrange);
  }

  /** Sends every tablet away, those too that wait for the room to begin. */
  void sendAway() {
    here.forEach(PenConnection::moveOn);
  }

  @Override
  public void stop() {
    inOrder.stop();
    commits.stop();
    awaited.cancel(false);
    sendAway();
  }

  private void tell() {
    if (room == null) return;
    if (feed.seq() != told) fanout.wake();
    told = feed.seq();
    if (room.unstored().isWaiting()) commits.wake();
  }

  @Override
  public void show(Place place) {
    inOrder.add(() -> draw(place));
  }

  private void draw(Place place) {
    place.show(picture(place.viewer().isPaired()));
    fanout.wake();
  }

  /** Hands the whole picture over, as soon as there is one. */
  void picture(boolean paired, Consumer<Picture> whoAsks) {
    inOrder.add(
        () -> {
          if (room != null) whoAsks.accept(picture(paired));
        });
  }

  private Picture picture(boolean paired) {
    return snapshots.of(room, feed, paired, System.nanoTime());
  }

  /** Makes the room from what is stored, and keeps trying while the database is away. */
  private void build() {
    for (long wait = 100; !inOrder.isStopped(); wait = Math.min(2 * wait, 2_000)) {
      try {
        CeremonySnapshot snapshot = store.snapshot(ceremony);
        build(snapshot, store.past(lease, snapshot.stage() == CeremonyStage.REHEARSING));
        return;
      } catch (LeaseLost lost) {
        whenLost.run();
        return;
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The room of ceremony " + ceremony + " waits for the database", e);
        pause(wait);
      }
    }
  }

  private void build(CeremonySnapshot snapshot, StoredRound stored) {
    PendingInk kept =
        room != null && room.round() == stored.round() ? room.unstored() : new PendingInk();
    feed = new Feed(++epoch);
    room = new Room(feed, snapshot, stored, kept);
    snapshots.forget();
    fanout.feed(feed);
    pens.keepOnly(snapshot.slots()::containsKey);
    pens.forEach(this::greet);
  }

  private void arrange() {
    looksAgain.set(false);
    try {
      look();
    } catch (LeaseLost lost) {
      whenLost.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The room of ceremony " + ceremony + " looks again", e);
      pause(200);
      refresh();
    }
  }

  private void look() {
    CeremonySnapshot snapshot = store.snapshot(ceremony);
    int round = store.round(lease, snapshot.stage() == CeremonyStage.REHEARSING);
    CeremonySnapshot before = room.snapshot();
    snapshots.forget();
    if (round != room.round() || !room.follow(snapshot)) build();
    else
      pens.forEach(
          (slot, pen) -> {
            // a hundred and fifty pens need not hear that one of them has begun
            if (snapshot.tells(slot, before)) greet(slot, pen);
          });
  }

  private static void pause(long millis) {
    try {
      // the room asks the database again at once: while that fails, it must not ask all the time
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void drainInto(CompletableFuture<List<Chunk>> batch) {
    inOrder.add(() -> batch.complete(room.unstored().drain()));
  }

  @Override
  public void stored(List<Chunk> batch) {
    inOrder.add(() -> room.stored(batch).forEach(this::tellStored));
  }

  @Override
  public void lost() {
    whenLost.run();
  }

  private void tellStored(long slot, InkPosition mark) {
    pens.at(slot).ifPresent(pen -> pen.send(PenWire.durable(mark)));
    statuses.written(slot, room.ink(slot));
  }
}
