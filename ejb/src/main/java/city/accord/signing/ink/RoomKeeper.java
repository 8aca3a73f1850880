package city.accord.signing.ink;

import city.accord.Settings;
import city.accord.node.Link;
import city.accord.signing.ink.store.InkStore;
import city.accord.signing.ink.store.RoomLease;
import city.accord.signing.ink.store.RoomLeases;
import city.accord.signing.ink.watch.Fanout;
import city.accord.signing.ink.watch.ViewerGate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A ceremony at this server, from its first tablet or viewer on: takes the ceremony's room as soon
 * as no other server has it, says twice a second that it has it still, and ends it when another
 * server took it meanwhile. Where another has it, this one follows. Viewers stay with the server,
 * whoever has the room.
 */
final class RoomKeeper {

  private static final Logger LOG = Logger.getLogger(RoomKeeper.class.getName());

  private static final long RENEW_MILLIS = 500;
  private static final long LOOK_MILLIS = 250;
  private static final long MAX_WAIT_MILLIS = 2_000;

  /** News that were lost on the way are found by asking the database so often. */
  private static final int RENEWALS_PER_REFRESH = 4;

  /** Among several servers a name of this run: who starts again may find another in its place. */
  private static final String RUN = UUID.randomUUID().toString().replace("-", "");

  private final long ceremony;
  private final InkStore store;
  private final RoomLeases leases;
  private final Link link;
  private final ThreadFactory threads;
  private final Runnable seen;
  private final String server;
  private final Fanout fanout =
      new Fanout(
          place -> door().show(place),
          TimeUnit.MILLISECONDS.toNanos(Settings.number("accord.watch.gather", 0)));
  private final Semaphore wakeUp = new Semaphore(0);
  private volatile RoomDoor door;
  private volatile boolean stopped;
  private volatile RoomLease lease;
  private RoomThreads room;
  private volatile RoomFollower follower;
  private volatile RoomHost host;
  private int renewals;
  private boolean waits;

  /**
   * @param seen is run when a tablet came, went or wrote
   */
  RoomKeeper(
      long ceremony,
      InkStore store,
      RoomLeases leases,
      Link link,
      ThreadFactory threads,
      Runnable seen) {
    this.ceremony = ceremony;
    this.store = store;
    this.leases = leases;
    this.link = link;
    this.threads = threads;
    this.seen = seen;
    String name = Settings.get("accord.node", "accord");
    server = link.isOn() ? name + " " + RUN : name;
    if (Settings.viewer()) follow();
    else prepare();
    fanout.start(threads);
    threads.newThread(this::keep).start();
  }

  RoomDoor door() {
    return door;
  }

  ViewerGate viewers() {
    return fanout;
  }

  int watching() {
    // who tells the other servers is no viewer
    return fanout.watching() - (host == null ? 0 : 1);
  }

  /** Pens here that write in a room at another server. */
  int relayed() {
    RoomFollower following = follower;
    return following == null ? 0 : following.relayed();
  }

  boolean hasRoom() {
    return lease != null;
  }

  /** How the tablets are that write in a room here. */
  Collection<TabletStatus> tablets() {
    return hasRoom() ? door().statuses().values() : List.of();
  }

  /** A room that lets wait until it is this server's. */
  private void prepare() {
    room = new RoomThreads(ceremony, store, threads, fanout, seen, wakeUp::release);
    door = room;
  }

  private void follow() {
    follower = new RoomFollower(ceremony, link, fanout, RUN);
    door = follower;
  }

  private void keep() {
    long wait = 0;
    while (!stopped) {
      try {
        look();
        wait = lease == null ? LOOK_MILLIS : RENEW_MILLIS;
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
    if (follower != null) follower.look(System.nanoTime());
    if (host != null) host.look(System.nanoTime());
    if (Settings.viewer()) return;
    if (lease == null) take();
    else if (!leases.renew(lease)) end();
    else if (host != null && ++renewals % RENEWALS_PER_REFRESH == 0) room.refresh();
  }

  private void take() {
    Optional<RoomLease> taken = leases.take(ceremony, server);
    if (taken.isPresent()) begin(taken.get());
    else if (follower == null) stayOut();
  }

  private void begin(RoomLease taken) {
    RoomFollower before = follower;
    follower = null;
    if (before != null) prepare();
    lease = taken;
    waits = false;
    room.begin(taken);
    if (link.isOn()) host = new RoomHost(link, taken, room, fanout);
    if (before != null) before.stop();
    LOG.log(Level.INFO, "This server has the room of ceremony {0}", ceremony);
  }

  /** Another server has the room. */
  private void stayOut() {
    if (link.isOn()) {
      RoomThreads before = room;
      room = null;
      follow();
      before.stop();
    } else {
      // a viewer sees nothing here, and a pen may find the other server
      if (!waits) LOG.log(Level.WARNING, "Another server has the room of ceremony {0}", ceremony);
      waits = true;
      room.sendAway();
    }
  }

  private void end() {
    LOG.log(Level.WARNING, "Another server has taken the room of ceremony {0}", ceremony);
    RoomThreads ended = room;
    lease = null;
    if (host != null) host.close();
    host = null;
    if (link.isOn()) follow();
    else prepare();
    ended.stop();
  }

  private void pause(long millis) {
    try {
      if (wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS)) wakeUp.drainPermits();
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private void leave() {
    RoomLease held = lease;
    if (held == null) return;
    try {
      leases.release(held);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The lease ends by itself", e);
    }
  }

  void stop() {
    stopped = true;
    door.stop();
    fanout.stop();
    wakeUp.release();
  }
}
