package city.accord.bench.load;

import city.accord.bench.host.Machine;
import city.accord.bench.host.Pause;
import city.accord.bench.host.Summit;
import city.accord.bench.host.Use;
import city.accord.bench.office.Ceremony;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Pens that write and viewers that watch, through the server's own endpoints: opened, warmed,
 * measured for some seconds, and closed.
 */
public final class Load implements AutoCloseable {

  private static final long SECOND = 1_000_000_000L;
  private static final int DRAIN_MILLIS = 5_000;

  private final EventLoopGroup viewing = loop();
  private final EventLoopGroup writing = loop();
  private final Summit summit;
  private final Ceremony ceremony;
  private final boolean tls;
  private final int port;
  private Audience audience;
  private Pens crew;

  public Load(Summit summit, Ceremony ceremony, boolean tls) {
    this(summit, ceremony, tls, tls ? summit.httpsPort() : summit.httpPort());
  }

  /**
   * @param port at which a proxy stands before several servers
   */
  public Load(Summit summit, Ceremony ceremony, int port) {
    this(summit, ceremony, false, port);
  }

  private Load(Summit summit, Ceremony ceremony, boolean tls, int port) {
    this.summit = summit;
    this.ceremony = ceremony;
    this.tls = tls;
    this.port = port;
  }

  /** One thread for many lines. */
  public static EventLoopGroup loop() {
    return new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
  }

  private String address(String path) {
    return (tls ? "wss" : "ws") + "://localhost:" + port + path;
  }

  /** Something else that happens while pens write and viewers watch. */
  public interface Meanwhile {

    Meanwhile NOTHING = load -> {};

    /** Begins with the measured seconds and may last as long as they do. */
    void happen(Load load) throws InterruptedException;
  }

  /** Pens write, viewers watch: opened, warmed, measured, closed. */
  public Measured measure(
      int pens, Rhythm rhythm, int viewers, int warmSeconds, int seconds, Meanwhile meanwhile) {
    try {
      audience = new Audience(viewing, address("/watch/" + ceremony.id()));
      audience.join(viewers);
      await(audience, viewers);
      crew = new Pens(writing, address("/ink"), ceremony.tablets().subList(0, pens));
      long start = System.nanoTime() + 200_000_000L;
      long from = start + warmSeconds * SECOND;
      Window window = new Window(from, from + seconds * SECOND);
      List<Script> scripts = crew.plan(rhythm, start, window);
      audience.expect(scripts);
      Thread hands = new Thread(crew::write, "hands");
      hands.start();
      sleepUntil(from);
      Probe probe = new Probe();
      probe.start(viewing.next());
      Use before = Use.of(summit.serverPid());
      Use own = Use.own();
      Use database = Use.of(summit.databasePid());
      double busy = Machine.busySeconds();
      meanwhile.happen(this);
      sleepUntil(window.to());
      Use after = Use.of(summit.serverPid());
      double ownCpu = Use.own().cpuSeconds() - own.cpuSeconds();
      double databaseCpu = Use.of(summit.databasePid()).cpuSeconds() - database.cpuSeconds();
      double serverCpu = after.cpuSeconds() - before.cpuSeconds();
      double others = Machine.busySeconds() - busy - serverCpu - ownCpu - databaseCpu;
      Delays viewersLate = probe.stop();
      hands.join();
      long expected = scripts.stream().mapToLong(Script::measured).sum() * audience.listening();
      for (int waited = 0; audience.latency().count() < expected; waited += 20) {
        if (waited > DRAIN_MILLIS) break;
        Pause.millis(20);
      }
      return new Measured(
          audience.latency(),
          expected,
          audience.joining(),
          crew.durable(),
          crew.late(),
          viewersLate,
          serverCpu,
          ownCpu,
          databaseCpu,
          others,
          after.residentMegabytes(),
          (audience.trouble() + " " + crew.trouble()).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Every signatory confirms what the pens have written, once all of it is stored. */
  public void confirmAll() {
    crew.confirmAll();
  }

  /** The viewers that were there from the beginning. */
  public Audience audience() {
    return audience;
  }

  /** Others, who come later. */
  public Audience others() {
    return new Audience(viewing, address("/watch/" + ceremony.id()));
  }

  public static void await(Audience audience, int viewers) {
    for (int waited = 0; audience.complete() < viewers; waited += 20) {
      if (waited > 60_000)
        throw new IllegalStateException(
            audience.complete() + " of " + viewers + " viewers see; " + audience.trouble());
      Pause.millis(20);
    }
  }

  private static void sleepUntil(long nanos) throws InterruptedException {
    long wait = nanos - System.nanoTime();
    if (wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
  }

  /** Everyone leaves, and the server has a moment to notice. */
  @Override
  public void close() {
    viewing.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    writing.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    Pause.millis(1_000);
  }
}
