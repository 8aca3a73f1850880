package city.accord.ui.servers;

import city.accord.launch.Folders;
import city.accord.launch.Ports;
import city.accord.launch.Server;
import city.accord.testing.Programs;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One server of several. */
final class OneServer implements AutoCloseable {

  /** Small, and of those that start the soonest. */
  private static final String JAVA_OPTIONS =
      "-Xms128m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private final Path folder;
  private final Server server;
  private final Map<String, String> settings;
  private final int http = Ports.free();

  /**
   * @param more what it has beside what every server has
   */
  OneServer(String name, Map<String, String> more) {
    this(name, more, List.of());
  }

  /**
   * @param before what its command begins with
   */
  OneServer(String name, Map<String, String> more, List<String> before) {
    folder = TestFork.folder().resolve("servers").resolve(name + "-" + System.nanoTime());
    server =
        new Server(
            TestFork.build().resolve("server"),
            folder.resolve("server"),
            folder.resolve("log"),
            before);
    settings = new HashMap<>(more);
    settings.put("accord.node", name);
    settings.put("accord.data.folder", folder.resolve("data").toString());
    settings.put("accord.seal.rehearsals", "0");
    settings.put("accord.http.port", "" + http);
    settings.put("accord.https.port", "" + Ports.free());
    settings.put("accord.management.port", "" + Ports.free());
  }

  OneServer start() {
    server.start(settings, Map.of("ACCORD_JAVA_OPTS", JAVA_OPTIONS));
    return this;
  }

  String address() {
    return "http://localhost:" + http;
  }

  int port() {
    return http;
  }

  /** Where an operator's monitor asks. */
  String management() {
    return "http://127.0.0.1:" + settings.get("accord.management.port");
  }

  /** Ends it as a power cut would. */
  void kill() {
    server.kill();
  }

  /** Stops it in the middle of what it does; it keeps its connections. */
  void freeze() throws IOException {
    Programs.run("kill", "-STOP", pid());
  }

  void thaw() throws IOException {
    Programs.run("kill", "-CONT", pid());
  }

  private String pid() throws IOException {
    return Files.readString(folder.resolve("server.pid")).split(" ")[0];
  }

  @Override
  public void close() {
    // nothing of it but its log is needed any more, and the next test waits
    if (server.isAlive()) server.kill();
    try {
      Folders.delete(folder.resolve("server"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
