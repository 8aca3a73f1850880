package city.accord.ui.servers;

import static city.accord.ui.servers.WatchedCeremony.await;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import city.accord.testing.ShippedProxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A primary database dies or freezes while pens write, and its replica is promoted: no point that a
 * pen was told is durable is lost. {@code -Daccord.failover.runs} asks for more runs and {@code
 * -Daccord.failover.seed} for one in particular.
 */
@Tag("sweep")
@ExtendWith(OnRunningSummit.class)
class FailoverUiIT {

  private static final int PENS = 4;
  private static final int MAX_MILLIS = 3_000;

  private static DatabaseProxy proxy;
  private static JoinedServers servers;

  /** What goes wrong. */
  private enum Fault {
    PRIMARY_DIES,
    PRIMARY_FREEZES,
    REPLICA_DIES
  }

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("accord.failover.runs", 1))
        .map(run -> run + Long.getLong("accord.failover.seed", 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noPointIsLostThatWasToldDurable(long seed, RunningSummit summit) throws Exception {
    assumeTrue(NatsServer.isKnown(), "there is no nats-server, and it cannot be got");
    assumeTrue(ShippedProxy.HAPROXY.isKnown(), "there is no haproxy, and it cannot be got");
    Random chance = new Random(seed);
    // three in a row are one of each
    Fault fault = Fault.values()[(int) (seed % Fault.values().length)];
    int millis = chance.nextInt(MAX_MILLIS);
    // the report of a failed run begins with its fault
    System.out.println("Failover, seed " + seed + ": " + fault + " after " + millis + " ms");
    try (ReplicatedDatabase database = new ReplicatedDatabase(summit)) {
      start(summit, database);
      try (WatchedCeremony ceremony = new WatchedCeremony(summit, PENS);
          WatchingProgram atShows = ceremony.watching(servers.shows())) {
        ceremony.pens(PENS, servers, chance);
        ceremony.write(1);
        ceremony.awaitDurable();
        write(millis, ceremony);
        long term = ceremony.term();
        if (fault == Fault.REPLICA_DIES) withoutReplica(database, ceremony);
        else failOver(fault, database, ceremony);
        ceremony.write(1);
        ceremony.awaitDurable();
        ceremony.awaitSeenEverywhere(servers, atShows);
        assertTrue(ceremony.term() >= term, "no term comes twice");
        ceremony.assertStored();
      }
    }
    // bench/failover counts these
    System.out.println("Failover, seed " + seed + " ended well");
  }

  private static void failOver(Fault fault, ReplicatedDatabase database, WatchedCeremony ceremony)
      throws Exception {
    if (fault == Fault.PRIMARY_DIES) database.killPrimary();
    else database.freezePrimary();
    long begun = System.nanoTime();
    write(1_000, ceremony);
    database.promote();
    proxy.leadTo(database.replicaPort());
    ceremony.isIn(database::replica);
    // one that comes to itself again must tell nobody anything
    if (fault == Fault.PRIMARY_FREEZES) database.thawPrimary();
    long promoted = System.nanoTime();
    ceremony.awaitDurable();
    // no limit of a test, but what docs/scale.md tells
    System.out.printf(
        "Ink was durable again %d ms after the promotion, %d ms after the fault%n",
        (System.nanoTime() - promoted) / 1_000_000, (System.nanoTime() - begun) / 1_000_000);
  }

  /** Whatever is not acknowledged by two is not durable. */
  private static void withoutReplica(ReplicatedDatabase database, WatchedCeremony ceremony)
      throws Exception {
    ceremony.awaitDurable();
    database.killReplica();
    long durable = ceremony.durable();
    write(2_000, ceremony);
    assertTrue(ceremony.durable() == durable, "nothing is durable on one machine alone");
    database.startReplica();
    ceremony.awaitDurable();
    ceremony.isIn(database::replica);
    await("the replica has it all", () -> stored(ceremony));
  }

  private static boolean stored(WatchedCeremony ceremony) throws Exception {
    try {
      ceremony.assertStored();
      return true;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  /** The pens do not stop for it. */
  private static void write(int millis, WatchedCeremony ceremony) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    do {
      ceremony.write(1);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    } while (System.nanoTime() < end);
  }

  /** Servers that reach their database by the proxy, started once. */
  private static void start(RunningSummit summit, ReplicatedDatabase database) throws Exception {
    if (proxy == null) proxy = new DatabaseProxy();
    proxy.leadTo(database.primaryPort());
    if (servers == null) {
      Map<String, String> settings = new HashMap<>(summit.databaseSettings());
      settings.computeIfPresent(
          "accord.database.url",
          (key, url) -> url.replaceFirst(":\\d+/", ":" + proxy.port() + "/"));
      servers = new JoinedServers(settings).start();
    }
    for (String address :
        new String[] {summit.http(), servers.a().address(), servers.b().address()})
      await("it is well", () -> new RawHttp(address).get("/health").status() == 200);
  }

  @AfterAll
  static void end() {
    if (servers != null) servers.close();
    if (proxy != null) proxy.close();
    servers = null;
    proxy = null;
  }
}
