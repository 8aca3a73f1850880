package city.accord.bench.peer;

import city.accord.bench.host.Cores;
import city.accord.bench.host.Pause;
import city.accord.bench.host.Use;
import city.accord.bench.load.Delays;
import city.accord.bench.load.Load;
import city.accord.bench.load.Probe;
import io.netty.channel.EventLoopGroup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another server that could have carried the ink, from the npm registry, in {@code bench/peers}.
 */
public final class Peer {

  /** All that are compared. */
  public static final List<String> NAMES =
      List.of("ws", "socket.io", "@y/websocket-server", "@hocuspocus/server", "@tldraw/sync-core");

  private static final long SECOND = 1_000_000_000L;
  private static final int WARM_SECONDS = 2;
  private static final int SECONDS = 4;

  private final Path folder;
  private final String name;

  public Peer(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Gets the packages that the lock file names. */
  public static void install(Path folder) {
    try {
      Process npm =
          new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (npm.waitFor() != 0) throw new IllegalStateException("npm ci failed in " + folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What was seen.
   *
   * @param latency from when a message was due to when a viewer had read its stamp
   * @param delivered so many messages reached a viewer within two seconds of when they were due
   * @param expected so many of them, if everything reaches everyone
   * @param use of the server, at the end
   * @param cpu seconds of the server in the measured time
   * @param viewerLate how long the viewers' own thread kept things waiting
   */
  public record Seen(
      Delays latency, long delivered, long expected, Use use, double cpu, Delays viewerLate) {

    public double percent() {
      return 100d * delivered / expected;
    }
  }

  /**
   * Pens write to viewers of a server that was started for them alone.
   *
   * @param apart whether the server has a core, and the load the other
   */
  public Seen measure(int pens, int perSecond, int points, int viewers, boolean apart) {
    List<Process> started = new ArrayList<>();
    String port = String.valueOf(freePort());
    EventLoopGroup loop = Load.loop();
    try {
      Process server = start(started, "server.mjs", name, port);
      if (apart) Cores.FIRST.hold(server.pid());
      if (apart) Cores.SECOND.hold(ProcessHandle.current().pid());
      Pause.millis(1_500);
      Protocol protocol = Protocol.of(name);
      PeerAudience audience = new PeerAudience();
      audience.join(
          loop, "ws://127.0.0.1:" + port + protocol.path(), protocol, hello(started), viewers);
      Process writing =
          start(started, "writers.mjs", name, port, "" + pens, "" + perSecond, "" + points);
      if (lines(writing).readLine() == null)
        throw new IllegalStateException(name + " lets nobody write");
      if (apart) Cores.SECOND.hold(writing.pid());
      long start = System.nanoTime() + SECOND / 2;
      long from = start + WARM_SECONDS * SECOND;
      long to = from + SECONDS * SECOND;
      long expected = (long) pens * perSecond * SECONDS * viewers;
      audience.expect(from, to);
      say(writing, "{\"start\":\"%d\",\"to\":\"%d\"}", start, to);
      Pause.millis((from - System.nanoTime()) / 1_000_000);
      Probe probe = new Probe();
      probe.start(loop.next());
      Use before = Use.of(server.pid());
      Pause.millis(Math.max(0, (to - System.nanoTime()) / 1_000_000));
      Use after = Use.of(server.pid());
      Delays late = probe.stop();
      audience.awaitAll(expected);
      return new Seen(
          audience.latency(),
          audience.inTime(),
          expected,
          after,
          after.cpuSeconds() - before.cpuSeconds(),
          late);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      started.forEach(Process::destroyForcibly);
      loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
      Cores.ALL.hold(ProcessHandle.current().pid());
    }
  }

  /** What a viewer says first, or nothing. */
  private byte[] hello(List<Process> started) throws IOException {
    String said = lines(start(started, "hello.mjs", name)).readLine();
    return said == null ? new byte[0] : Base64.getDecoder().decode(said);
  }

  private Process start(List<Process> started, String... script) throws IOException {
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(List.of(script));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(folder.resolveSibling("target/peers.log").toFile());
    if (script[0].startsWith("server")) builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void say(Process process, String format, Object... values) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((String.format(format, values) + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
