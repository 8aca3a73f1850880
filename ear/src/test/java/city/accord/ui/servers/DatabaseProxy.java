package city.accord.ui.servers;

import city.accord.launch.Ports;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** HAProxy as docs/scale.md puts it before the database: it knows which server is the primary. */
final class DatabaseProxy implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final int port = Ports.free();

  /** A path to a socket must be short. */
  private final Path socket;

  private final Process process;

  DatabaseProxy() throws IOException {
    Path folder = Files.createDirectories(TestFork.folder().resolve("database-proxy"));
    socket = Files.createTempDirectory("accord").resolve("admin");
    String text =
        Documented.after("listen accord-database")
            .replace("127.0.0.1:3307", "127.0.0.1:" + port)
            .replace("10.0.0.21:3306", "127.0.0.1:1");
    Path settings = folder.resolve("haproxy.cfg");
    Files.writeString(
        settings, "global\n  stats socket " + socket + " mode 600 level admin\n\n" + text);
    process =
        new ProcessBuilder(PROGRAM.toString(), "-db", "-f", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.log").toFile())
            .start();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!Files.exists(socket)) {
      if (!process.isAlive() || System.nanoTime() > end)
        throw new IllegalStateException(Files.readString(folder.resolve("said.log")));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  int port() {
    return port;
  }

  /** Everybody is led to another server from now on, and nobody stays at the one before. */
  void leadTo(int database) throws IOException {
    String server = "accord-database/primary";
    say("set server " + server + " addr 127.0.0.1 port " + database);
    say("shutdown sessions server " + server);
  }

  private void say(String command) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
      Channels.newInputStream(channel).readAllBytes();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
