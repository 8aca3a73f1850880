package city.accord.signing.ink;

import city.accord.Settings;
import city.accord.signing.ink.store.InkStore;
import city.accord.signing.ink.store.RoomLease;
import city.accord.signing.ink.store.RoomLeases;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.ViewerGate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A ceremony at this server, from its first tablet or viewer on: takes the ceremony's room as soon
 * as no other server has it, says twice a second that it has it still, and ends it when another
 * server took it meanwhile. Viewers stay with the server, whoever has the room.
 */
final class RoomKeeper {

  private static final Logger LOG = Logger.getLogger(RoomKeeper.class.getName());

  private static final long LOOK_MILLIS = 500;
  private static final long MAX_WAIT_MILLIS = 2_000;

  private final long ceremony;
  private final InkStore store;
  private final RoomLeases leases;
  private final ThreadFactory threads;
  private final Runnable seen;
  private final String server = Settings.get("accord.node", "accord");
  private final Fanout fanout = new Fanout(place -> door().show(place));
  private final Semaphore wakeUp = new Semaphore(0);
  private volatile RoomThreads room;
  private volatile boolean stopped;
  private RoomLease lease;
  private boolean waits;

  /**
   * @param seen is run when a tablet came, went or wrote
   */
  RoomKeeper(
      long ceremony, InkStore store, RoomLeases leases, ThreadFactory threads, Runnable seen) {
    this.ceremony = ceremony;
    this.store = store;
    this.leases = leases;
    this.threads = threads;
    this.seen = seen;
    room = newRoom();
    fanout.start(threads);
    threads.newThread(this::keep).start();
  }

  RoomDoor door() {
    return room;
  }

  ViewerGate viewers() {
    return fanout;
  }

  int watching() {
    return fanout.watching();
  }

  private RoomThreads newRoom() {
    return new RoomThreads(ceremony, store, threads, fanout, seen, wakeUp::release);
  }

  private void keep() {
    long wait = 0;
    while (!stopped) {
      try {
        look();
        wait = LOOK_MILLIS;
      } catch (RuntimeException e) {
        // a room that was not yet taken says nothing else about the database
        LOG.log(lease == null && wait == 0 ? Level.WARNING : Level.FINE, waiting(), e);
        wait = Math.min(Math.max(100, 2 * wait), MAX_WAIT_MILLIS);
      }
      pause(wait);
    }
    leave();
  }

  private String waiting() {
    return "The room of ceremony " + ceremony + " waits for the database";
  }

  private void look() {
    if (lease == null) take();
    else if (!leases.renew(lease)) end();
  }

  private void take() {
    Optional<RoomLease> taken = leases.take(ceremony, server);
    if (taken.isPresent()) {
      lease = taken.get();
      waits = false;
      room.begin(lease);
    } else {
      if (!waits) LOG.log(Level.WARNING, "Another server has the room of ceremony {0}", ceremony);
      waits = true;
      room.sendAway();
    }
  }

  private void end() {
    LOG.log(Level.WARNING, "Another server has taken the room of ceremony {0}", ceremony);
    RoomThreads ended = room;
    lease = null;
    room = newRoom();
    ended.stop();
  }

  private void pause(long millis) {
    try {
      wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS);
      wakeUp.drainPermits();
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private void leave() {
    if (lease == null) return;
    try {
      leases.release(lease);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The lease ends by itself", e);
    }
  }

  void stop() {
    stopped = true;
    room.stop();
    fanout.stop();
    wakeUp.release();
  }
}
