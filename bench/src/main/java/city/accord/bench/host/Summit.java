package city.accord.bench.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The server folder and the EAR that the root's build has made, started in a fresh folder by the
 * launcher that {@code mvn -Prun} uses: MariaDB, then WildFly.
 */
public final class Summit implements AutoCloseable {

  private static final int SECONDS_TO_START = 300;

  private final Path built;
  private final Path data;
  private final int http;
  private final int https;
  private final Process launcher;

  /**
   * Starts it; or, where ACCORD_BENCH_RUNNING is set, takes one of that folder that is running on
   * the ports of the environment, for a quick look while something is tuned.
   */
  public Summit(Path built, Path project) {
    this(built, project, Map.of());
  }

  /**
   * @param more variables of its environment
   */
  public Summit(Path built, Path project, Map<String, String> more) {
    if (!Files.exists(built.resolve("server/standalone/deployments/accord.ear")))
      throw new IllegalStateException("There is no server; first: mvn package -DskipTests");
    this.built = built;
    data = project.resolve("target/summit");
    if (System.getenv("ACCORD_BENCH_RUNNING") != null) {
      http = port("ACCORD_HTTP_PORT", 8080);
      https = port("ACCORD_HTTPS_PORT", 8443);
      launcher = null;
      return;
    }
    delete(data);
    int[] ports = free(4);
    http = port("ACCORD_HTTP_PORT", ports[0]);
    https = port("ACCORD_HTTPS_PORT", ports[1]);
    Map<String, String> settings = new HashMap<>(more);
    settings.put("ACCORD_DATA_FOLDER", data.toString());
    settings.put("ACCORD_HTTP_PORT", "" + http);
    settings.put("ACCORD_HTTPS_PORT", "" + https);
    settings.put("ACCORD_MANAGEMENT_PORT", "" + port("ACCORD_MANAGEMENT_PORT", ports[2]));
    settings.put("ACCORD_DATABASE_PORT", "" + port("ACCORD_DATABASE_PORT", ports[3]));
    launcher = launch(built, project, settings);
    awaitStart();
  }

  private Process launch(Path built, Path project, Map<String, String> settings) {
    String classPath =
        String.join(
            ":",
            built.resolve("classes").toString(),
            built.resolve("accord/accord-ejb.jar").toString(),
            built.resolve("accord/lib/*").toString(),
            System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx128m",
            "-classpath",
            classPath,
            "city.accord.launch.Launcher",
            built.toString(),
            project.toString());
    builder.environment().putAll(settings);
    Path said = project.resolve("target/summit.log");
    try {
      Files.createDirectories(said.getParent());
      return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitStart() {
    Path said = data.resolveSibling("summit.log");
    for (int waited = 0; waited < 10 * SECONDS_TO_START; waited++) {
      if (read(said).contains("Accord is running")) return;
      if (!launcher.isAlive()) throw new IllegalStateException("No start:\n" + read(said));
      Pause.millis(100);
    }
    close();
    throw new IllegalStateException("No start in " + SECONDS_TO_START + " s:\n" + read(said));
  }

  /** The address without TLS, with no slash at its end. */
  public String http() {
    return "http://localhost:" + http;
  }

  public int httpPort() {
    return http;
  }

  public int httpsPort() {
    return https;
  }

  /** What the server wrote down for whoever started it: accounts, links. */
  public List<String> welcome() {
    return read(data.resolve("accord/welcome.txt")).lines().toList();
  }

  /**
   * Runs SQL in its database, which no page would do.
   *
   * @return what the database answers, row by row, with tabs between columns
   * @throws IllegalStateException with what the database said
   */
  public List<String> sql(String sql) {
    Properties settings = settings();
    try {
      URI database = URI.create(settings.getProperty("accord.database.url").substring(5));
      ProcessBuilder client =
          new ProcessBuilder(
              built.resolve("mariadb/bin/mariadb").toString(),
              "--no-defaults",
              "--skip-ssl",
              "--protocol=tcp",
              "--host=127.0.0.1",
              "--port=" + database.getPort(),
              "--batch",
              "--skip-column-names",
              "--user=" + settings.getProperty("accord.database.user"),
              "accord");
      client.environment().put("MYSQL_PWD", settings.getProperty("accord.database.password"));
      Process process = client.redirectErrorStream(true).start();
      try (OutputStream out = process.getOutputStream()) {
        out.write(sql.getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) throw new IllegalStateException(said);
      return said.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the launcher has written them down for the server. */
  Properties settings() {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("server/accord.properties"))) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  /** Where the server and its database keep what they write. */
  public Path data() {
    return data;
  }

  public long serverPid() {
    return pid("server.pid");
  }

  public long databasePid() {
    return pid("database.pid");
  }

  private long pid(String file) {
    return Long.parseLong(read(data.resolve(file)).split(" ")[0]);
  }

  @Override
  public void close() {
    if (launcher == null) return;
    launcher.destroy();
    try {
      if (!launcher.waitFor(120, TimeUnit.SECONDS)) launcher.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(String setting, int otherwise) {
    String set = System.getenv(setting);
    return set == null || set.isBlank() ? otherwise : Integer.parseInt(set);
  }

  /** Ports that nobody has. */
  static int[] free(int count) {
    int[] ports = new int[count];
    ServerSocket[] held = new ServerSocket[count];
    try {
      for (int i = 0; i < count; i++) {
        held[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ports[i] = held[i].getLocalPort();
      }
      for (ServerSocket socket : held) socket.close();
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
