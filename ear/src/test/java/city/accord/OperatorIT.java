package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.launch.LocalDatabase;
import city.accord.launch.Ports;
import city.accord.launch.Server;
import city.accord.testing.Cable;
import city.accord.testing.DatabaseForTests;
import city.accord.testing.RawHttp;
import city.accord.testing.RawHttp.Answer;
import city.accord.testing.ServerLog;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** What an operator sees of a server whose database or port is not there, and how it stops. */
class OperatorIT {

  private static final Path BUILD = Path.of(System.getProperty("accord.build")).toAbsolutePath();
  private static final Duration AT_ONCE = Duration.ofSeconds(5);
  private static final Duration SECONDS = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path folder = BUILD.resolve("operator").resolve("" + System.nanoTime());
  private final Path log = folder.resolve("log");
  private final int http = Ports.free();
  private final LocalDatabase database = DatabaseForTests.running();

  @Test
  void aServerSaysThatItWaitsForItsDatabaseAndRecoversEachTime() throws Exception {
    recreate("accord_operator");
    URI url = URI.create(database.url().substring("jdbc:".length()));
    try (Cable cable = new Cable(url.getPort());
        Server server = server()) {
      cable.cut();
      server.start(settings(through(cable, url), database.password()), Map.of());
      assertAway();

      cable.mend();
      await(() -> get("/health").status() == 200);
      assertEquals(200, get("/en").status());

      // it does not even hang up
      cable.silence();
      await(() -> get("/health").status() == 503);
      assertAway();
      cable.mend();
      await(() -> get("/health").status() == 200);
      assertEquals(200, get("/en").status());

      cable.cut();
      await(() -> get("/health").status() == 503);
      assertAway();
      assertStopsSoon(server);
    }
  }

  @Test
  void aServerWithAWrongPasswordSaysSoOnceAndStops() {
    try (Server server = server()) {
      server.start(settings(database.url(), "wrong"), Map.of());
      assertAway();
      List<String> lines = new ServerLog(log.resolve("server.log"), 0).lines();
      assertEquals(1, lines.stream().filter(line -> line.contains("Access denied")).count());
      assertEquals(List.of(), lines.stream().filter(line -> line.startsWith("\tat ")).toList());
      assertStopsSoon(server);
    }
  }

  @Test
  void aPortInUseEndsTheStartWithOneSentence() throws Exception {
    Path settings = Files.createDirectories(folder).resolve("accord.properties");
    for (String name : List.of("accord.http.port", "accord.https.port", "accord.management.port"))
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Map<String, String> ports = new HashMap<>();
        ports.put("accord.http.port", "" + Ports.free());
        ports.put("accord.https.port", "" + Ports.free());
        ports.put("accord.management.port", "" + Ports.free());
        ports.put(name, "" + taken.getLocalPort());
        Files.write(
            settings,
            ports.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList());
        ProcessBuilder start = new ProcessBuilder(BUILD.resolve("server/bin/accord").toString());
        start.environment().put("ACCORD_PROPERTIES", settings.toString());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = start.redirectErrorStream(true).start();
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        List<String> said = new String(process.getInputStream().readAllBytes()).lines().toList();
        assertEquals(69, process.exitValue(), name + said);
        assertEquals(1, said.size(), name + said);
        assertTrue(said.get(0).contains("Port " + taken.getLocalPort()), said.get(0));
        assertTrue(said.get(0).contains(name), said.get(0));
      }
  }

  @Test
  void bySettingLogsAreJsonAndRequestsAreKeptWithoutTheirSecrets() throws Exception {
    recreate("accord_operator");
    Map<String, String> settings =
        settings(database.url().replace("/accord?", "/accord_operator?"), database.password());
    settings.put("accord.log.format", "json");
    settings.put("accord.access.log", "true");
    String token = "kJ3x_9Qd-7TzP0aVb2Lr5w";
    try (Server server = server()) {
      server.start(settings, Map.of());
      get("/en/invitation/" + token + "?from=" + token);
      new RawHttp("http://localhost:" + http)
          .with("User-Agent", "a \"monitor\"")
          .with("Referer", "http://localhost/en/invitation/" + token)
          .get("/health");
      await(() -> messages("access.log").size() > 1);
    }
    List<String> requests = messages("access.log");
    assertTrue(
        requests.stream()
            .anyMatch(
                line ->
                    line.matches(
                        "127\\.0\\.0\\.1 - - \\[.*\\] \"GET /en/invitation/\\* HTTP/1.1\" 404 \\d+"
                            + " \"-\" \"-\" \\d+")),
        "" + requests);
    assertTrue(
        requests.stream()
            .anyMatch(
                line ->
                    line.matches(
                        ".*\"GET /health HTTP/1.1\" 200 \\d+ \"-\" \"a \\?monitor\\?\" \\d+")),
        "" + requests);
    assertTrue(
        messages("server.log").stream().anyMatch(line -> line.contains("Deployed \"accord.ear\"")));
    for (Path file : List.of(log.resolve("access.log"), log.resolve("server.log")))
      assertFalse(Files.readString(file).contains(token), file.toString());
  }

  /** What a log says; each of its lines is an object of JSON that also says when, and how bad. */
  private List<String> messages(String file) {
    return new ServerLog(log.resolve(file), 0)
        .lines().stream()
            .map(ModelNode::fromJSONString)
            .peek(line -> OffsetDateTime.parse(line.get("timestamp").asString()))
            .peek(line -> assertTrue(line.hasDefined("level"), line.toString()))
            .map(line -> line.get("message").asString())
            .toList();
  }

  /** Health by its words, pages by theirs, and neither keeps anyone waiting. */
  private void assertAway() {
    Answer health = atOnce("/health");
    assertEquals(503, health.status());
    assertTrue(health.body().contains("\"database\":\"down\""), health.body());
    assertTrue(health.body().contains("\"disk\":\"up\""), health.body());
    for (String page : List.of("/", "/en", "/en/desk", "/en/invitation/x", "/declarations/x.pdf")) {
      Answer answer = atOnce(page);
      assertEquals(503, answer.status(), page);
      assertEquals("5", answer.header("Retry-After"), page);
      assertTrue(answer.body().contains("Back in a moment"), answer.body());
    }
    assertTrue(atOnce("/zh-Hant/programme").body().contains("服務即將恢復"));
    Answer api = atOnce("/api/v1/programme");
    assertEquals(503, api.status());
    assertEquals("5", api.header("Retry-After"));
    assertEquals("application/problem+json;charset=UTF-8", api.header("Content-Type"));
    assertTrue(api.body().contains("\"title\":\"Database away\""), api.body());
    Answer wall = atOnce("/wall");
    assertEquals(503, wall.status());
    assertTrue(!wall.body().contains("Back in a moment"), "the hall sees empty paper");
  }

  /** Whatever is asked for the first time after a start has to be loaded. */
  private Answer atOnce(String target) {
    get(target);
    long start = System.nanoTime();
    Answer answer = get(target);
    long nanos = System.nanoTime() - start;
    assertTrue(nanos < AT_ONCE.toNanos(), target + " took " + nanos / 1_000_000 + " ms");
    return answer;
  }

  private static void assertStopsSoon(Server server) {
    long start = System.nanoTime();
    server.close();
    long nanos = System.nanoTime() - start;
    assertTrue(nanos < SECONDS.toNanos(), "SIGTERM took " + nanos / 1_000_000 + " ms");
  }

  private Answer get(String target) {
    return new RawHttp("http://localhost:" + http).get(target);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it does not come about");
      LockSupport.parkNanos(50_000_000);
    }
  }

  private Server server() {
    return new Server(BUILD.resolve("server"), folder.resolve("server"), log);
  }

  private Map<String, String> settings(String url, String password) {
    Map<String, String> settings = new HashMap<>();
    settings.put("accord.database.url", url);
    settings.put("accord.database.user", database.user());
    settings.put("accord.database.password", password);
    settings.put("accord.data.folder", folder.resolve("data").toString());
    settings.put("accord.http.port", "" + http);
    settings.put("accord.https.port", "" + Ports.free());
    settings.put("accord.management.port", "" + Ports.free());
    return settings;
  }

  private static String through(Cable cable, URI url) {
    return "jdbc:mysql://127.0.0.1:" + cable.port() + "/accord_operator?" + url.getQuery();
  }

  /** A database of this test's own on the server of all. */
  private static void recreate(String name) throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP DATABASE IF EXISTS " + name);
      statement.executeUpdate(
          "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }
  }
}
