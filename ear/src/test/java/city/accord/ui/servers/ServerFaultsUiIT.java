package city.accord.ui.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever server freezes, dies or is cut off, for however long, every point is stored exactly
 * once, and whoever watches at any server sees it. {@code -Daccord.cluster.runs} asks for more runs
 * and {@code -Daccord.cluster.seed} for one in particular.
 */
@Tag("sweep")
@ExtendWith(OnRunningSummit.class)
class ServerFaultsUiIT {

  private static final int PENS = 4;
  private static final int FAULTS = 3;

  /** Around the two seconds after which a room may be taken; {@code accord.cluster.millis}. */
  private static final int MAX_MILLIS = Integer.getInteger("accord.cluster.millis", 4_500);

  /**
   * Whether cables are cut as well. It changes the machine's interfaces, at which a browser beside
   * it gives up what it is loading: bench/cluster, which runs alone, sets {@code
   * accord.cluster.cables}.
   */
  private static final boolean CUTS = Boolean.getBoolean("accord.cluster.cables");

  private static JoinedServers servers;

  /** What goes wrong. */
  private enum Fault {
    HOLDER_FREEZES,
    HOLDER_DIES,
    HOLDER_CUT_OFF,
    OTHER_FREEZES,
    OTHER_CUT_OFF,
    NATS_FREEZES,
    NATS_DIES;

    boolean needsCables() {
      return this == HOLDER_CUT_OFF || this == OTHER_CUT_OFF;
    }

    static Fault any(Random chance) {
      List<Fault> possible =
          Stream.of(values()).filter(fault -> CUTS || !fault.needsCables()).toList();
      return possible.get(chance.nextInt(possible.size()));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("accord.cluster.runs", 1))
        .map(run -> run + Long.getLong("accord.cluster.seed", 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverFreezesOrDiesEveryPointIsStoredOnce(long seed, RunningSummit summit)
      throws Exception {
    assumeTrue(NatsServer.isKnown(), "there is no nats-server, and it cannot be got");
    if (servers == null)
      servers =
          new JoinedServers(summit.databaseSettings(), CUTS ? ServerNetwork.ifPossible() : null)
              .start();
    Random chance = new Random(seed);
    List<String> told = new ArrayList<>();
    try (WatchedCeremony ceremony = new WatchedCeremony(summit, PENS);
        WatchingProgram atShows = ceremony.watching(servers.shows())) {
      ceremony.pens(PENS, servers, chance);
      ceremony.write(1);
      ceremony.awaitDurable();
      for (int i = 0; i < FAULTS; i++) {
        Fault fault = Fault.any(chance);
        int millis = chance.nextInt(MAX_MILLIS);
        told.add(fault + " for " + millis + " ms");
        // the report of a failed run ends with its faults
        System.out.println("Servers, seed " + seed + ": " + told.get(i));
        if (fault.needsCables() && !servers.haveCables()) {
          // bench/cluster tells how many these were
          System.out.println("Servers, seed " + seed + ": skipped, there are no cables to cut");
          continue;
        }
        atShows.longestWaitMillis();
        inject(fault, millis, ceremony);
        ceremony.write(1);
        ceremony.awaitDurable();
        ceremony.awaitSeenEverywhere(servers, atShows);
        // no limit of a test, but what docs/scale.md tells
        System.out.printf(
            "Servers, seed %d: %s, ink came again after %d ms%n",
            seed, told.get(i), atShows.longestWaitMillis());
      }
      ceremony.assertStored();
    }
    // bench/cluster counts these
    System.out.println("Servers, seed " + seed + " ended well");
  }

  private static void inject(Fault fault, int millis, WatchedCeremony ceremony) throws Exception {
    boolean aHolds = ceremony.holder().equals("a");
    OneServer holder = aHolds ? servers.a() : servers.b();
    OneServer other = aHolds ? servers.b() : servers.a();
    switch (fault) {
      case HOLDER_FREEZES -> holder.freeze();
      case HOLDER_DIES -> holder.kill();
      case HOLDER_CUT_OFF -> servers.cut(holder);
      case OTHER_CUT_OFF -> servers.cut(other);
      case OTHER_FREEZES -> other.freeze();
      case NATS_FREEZES -> servers.nats().freeze();
      case NATS_DIES -> servers.nats().close();
    }
    write(millis, ceremony);
    switch (fault) {
      case HOLDER_FREEZES -> holder.thaw();
      case HOLDER_DIES -> startWhileWriting(holder, ceremony);
      case HOLDER_CUT_OFF -> servers.mend(holder);
      case OTHER_CUT_OFF -> servers.mend(other);
      case OTHER_FREEZES -> other.thaw();
      case NATS_FREEZES -> servers.nats().thaw();
      case NATS_DIES -> servers.nats().start();
    }
  }

  /** It takes many seconds, in which the others go on. */
  private static void startWhileWriting(OneServer dead, WatchedCeremony ceremony) {
    CompletableFuture<OneServer> started = CompletableFuture.supplyAsync(dead::start);
    while (!started.isDone()) write(200, ceremony);
    started.join();
  }

  /** The pens do not stop for it. */
  private static void write(int millis, WatchedCeremony ceremony) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    do {
      ceremony.write(1);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    } while (System.nanoTime() < end);
  }

  @AfterAll
  static void end() {
    if (servers != null) servers.close();
    servers = null;
  }
}
