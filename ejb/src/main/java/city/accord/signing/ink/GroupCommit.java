package city.accord.signing.ink;

import city.accord.Delays;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.InkStore;
import city.accord.signing.ink.store.LeaseLost;
import city.accord.signing.ink.store.RoomLease;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stores a room's ink: gathers what came within some milliseconds into one transaction, tries until
 * the database takes it, and only then says so.
 */
final class GroupCommit {

  private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());

  /** From the first ink of a transaction to having stored it, of all rooms. */
  static final Delays DELAYS = new Delays();

  private static final long GATHER_MILLIS = 15;
  private static final long MAX_WAIT_MILLIS = 2_000;

  private final long ceremony;
  private final InkStore store;
  private final Source source;
  private volatile boolean stopped;
  private RoomLease lease;
  private boolean awake;
  private long wokenAt;

  /** The room, seen from here; both run on the room's own thread. */
  interface Source {
    void drainInto(CompletableFuture<List<Chunk>> batch);

    void stored(List<Chunk> batch);

    /** Another server has the room: what was to be stored is the pens' own again. */
    void lost();
  }

  GroupCommit(long ceremony, InkStore store, Source source) {
    this.ceremony = ceremony;
    this.store = store;
    this.source = source;
  }

  /** Stores from now on, as the one who has this lease. */
  void start(ThreadFactory threads, RoomLease ofRoom) {
    lease = ofRoom;
    threads.newThread(this::run).start();
  }

  synchronized void wake() {
    if (!awake) wokenAt = System.nanoTime();
    awake = true;
    notifyAll();
  }

  void stop() {
    stopped = true;
    wake();
  }

  private void run() {
    try {
      while (!stopped) {
        long since = rest();
        List<Chunk> chunks = drain();
        if (!chunks.isEmpty()) {
          store(chunks);
          DELAYS.took(System.nanoTime() - since);
        }
        // what is written meanwhile goes into one transaction, however many pens write
        Thread.sleep(GATHER_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(Level.SEVERE, "The room of ceremony " + ceremony + " no longer stores", e);
    }
  }

  /** A room that has ended hands nothing over any more. */
  private List<Chunk> drain() throws InterruptedException, ExecutionException {
    CompletableFuture<List<Chunk>> batch = new CompletableFuture<>();
    source.drainInto(batch);
    while (!stopped)
      try {
        return batch.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.log(Level.FINE, "The room of ceremony {0} is busy", ceremony);
      }
    return List.of();
  }

  /**
   * @return when the first ink came that waits to be stored
   */
  private synchronized long rest() throws InterruptedException {
    while (!awake && !stopped) wait(1_000);
    awake = false;
    return wokenAt;
  }

  private void store(List<Chunk> chunks) throws InterruptedException {
    for (long wait = 100; !stopped; wait = Math.min(2 * wait, MAX_WAIT_MILLIS)) {
      try {
        store.store(lease, chunks);
        source.stored(chunks);
        return;
      } catch (LeaseLost lost) {
        stopped = true;
        source.lost();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Ink of ceremony " + ceremony + " waits for the database", e);
        // a database that is away is asked less and less often; the ink waits in memory
        Thread.sleep(wait);
      }
    }
  }
}
