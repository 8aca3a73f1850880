package city.accord.bench.peer;

import city.accord.bench.host.Pause;
import city.accord.bench.host.Use;
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
import java.util.List;

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
   * @param delivered so many messages reached a viewer within two seconds of when they were due
   */
  public record Seen(
      double p50, double p99, double max, long delivered, long expected, Use use, double cpu) {

    public double percent() {
      return 100d * delivered / expected;
    }
  }

  /** Pens write to viewers of a server that was started for them alone. */
  public Seen measure(int pens, int perSecond, int points, int viewers) {
    List<Process> started = new ArrayList<>();
    String port = String.valueOf(freePort());
    try {
      Process server = start(started, "server.mjs", name, port);
      Pause.millis(1_500);
      Process watching = start(started, "viewers.mjs", name, port, "" + viewers);
      BufferedReader seen = lines(watching);
      if (seen.readLine() == null) throw new IllegalStateException(name + " lets nobody watch");
      Process writing =
          start(started, "writers.mjs", name, port, "" + pens, "" + perSecond, "" + points);
      if (lines(writing).readLine() == null)
        throw new IllegalStateException(name + " lets nobody write");
      long start = System.nanoTime() + SECOND / 2;
      long from = start + WARM_SECONDS * SECOND;
      long to = from + SECONDS * SECOND;
      long expected = (long) pens * perSecond * SECONDS * viewers;
      say(writing, "{\"start\":\"%d\",\"to\":\"%d\"}", start, to);
      say(watching, "{\"from\":\"%d\",\"to\":\"%d\",\"expected\":%d}", from, to, expected);
      Pause.millis((from - System.nanoTime()) / 1_000_000);
      Use before = Use.of(server.pid());
      Pause.millis(Math.max(0, (to - System.nanoTime()) / 1_000_000));
      Use after = Use.of(server.pid());
      String report = seen.readLine();
      return new Seen(
          number(report, "p50"),
          number(report, "p99"),
          number(report, "max"),
          (long) number(report, "delivered"),
          expected,
          after,
          after.cpuSeconds() - before.cpuSeconds());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      started.forEach(Process::destroyForcibly);
    }
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

  private static double number(String json, String field) {
    if (json == null) return Double.NaN;
    String value = json.replaceFirst(".*\"" + field + "\":([-0-9.eE]+).*", "$1");
    return Double.parseDouble(value);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
