package city.accord.ui.servers;

import city.accord.launch.Ports;
import city.accord.testing.Programs;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What joins servers: a NATS server of this test's own, got where it is missing. */
final class NatsServer implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/nats-server");
  private static final String DEBIAN_PACKAGE = "nats-server";

  /** Of all that join it. */
  static final String PASSWORD = "lantern";

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final int port = Ports.free();
  private final Path said;
  private final Path settings;
  private Process process;

  NatsServer() {
    said = TestFork.folder().resolve("nats-" + port + ".log");
    settings = TestFork.folder().resolve("nats-" + port + ".conf");
  }

  /** Whether this machine has the program, or could get it. */
  static boolean isKnown() {
    return Programs.isThere(PROGRAM, DEBIAN_PACKAGE);
  }

  void start() throws IOException {
    Files.createDirectories(TestFork.folder());
    Files.writeString(settings, "listen: 127.0.0.1:%d\n%s".formatted(port, documented()));
    process =
        new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
            .start();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end)
        throw new IllegalStateException(Files.readString(said));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** Who may do what, as docs/scale.md tells operators. */
  private static String documented() throws IOException {
    return Documented.after("authorization {").replace("…", PASSWORD);
  }

  /** What NATS said. */
  String said() throws IOException {
    return Files.readString(said);
  }

  int port() {
    return port;
  }

  String address() {
    return "nats://127.0.0.1:" + port;
  }

  /** Stops it in the middle of what it does; it keeps its connections. */
  void freeze() throws IOException {
    Programs.run("kill", "-STOP", "" + process.pid());
  }

  void thaw() throws IOException {
    Programs.run("kill", "-CONT", "" + process.pid());
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it as a power cut would. */
  @Override
  public void close() {
    if (process == null) return;
    process.destroyForcibly();
    process.onExit().join();
  }
}
