package city.accord.ui.servers;

import city.accord.launch.Ports;
import city.accord.testing.Programs;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What joins servers: a NATS server of this test's own, got where it is missing. */
final class NatsServer implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/nats-server");
  private static final String DEBIAN_PACKAGE = "nats-server";
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final int port = Ports.free();
  private final List<String> command;
  private Process process;

  NatsServer(String user, String password) {
    command =
        List.of(
            PROGRAM.toString(),
            "-a",
            "127.0.0.1",
            "-p",
            "" + port,
            "--user",
            user,
            "--pass",
            password);
  }

  /** Whether this machine has the program, or could get it. */
  static boolean isKnown() {
    return Programs.isThere(PROGRAM, DEBIAN_PACKAGE);
  }

  void start() throws IOException {
    Path said = Files.createDirectories(TestFork.folder()).resolve("nats-" + port + ".log");
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end)
        throw new IllegalStateException(Files.readString(said));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
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
