package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.launch.LocalDatabase;
import city.accord.launch.Ports;
import city.accord.launch.Server;
import city.accord.testing.Collector;
import city.accord.testing.Collector.Span;
import city.accord.testing.DatabaseForTests;
import city.accord.testing.RawHttp;
import city.accord.testing.ServerLog;
import city.accord.testing.TestFork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator's collector is told of a server, and that nobody needs it. */
class TracesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DATABASE = "accord_traces";
  private static final String TOKEN = "kJ3x_9Qd-7TzP0aVb2Lr5w";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  /** Its queue is made this short here. */
  private static final int MORE_THAN_IT_HOLDS = 300;

  private static final Path FOLDER = TestFork.folder().resolve("traces-" + System.nanoTime());
  private static final Path LOG = FOLDER.resolve("log");
  private static final int HTTP = Ports.free();
  private static final int PORT = Ports.free();
  private static final Server SERVER =
      new Server(TestFork.build().resolve("server"), FOLDER.resolve("server"), LOG);

  private Collector collector;

  /** It starts without its collector. */
  @BeforeAll
  static void startServer() throws SQLException {
    recreate();
    SERVER.start(
        settings(),
        Map.of("OTEL_BSP_MAX_QUEUE_SIZE", "256", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "64"));
  }

  @AfterAll
  static void stopServer() {
    SERVER.close();
  }

  @BeforeEach
  void startCollector() throws IOException {
    collector = new Collector(PORT);
  }

  @AfterEach
  void stopCollector() {
    collector.close();
  }

  @Test
  void aRequestIsToldWithItsServicesAndWithoutItsSecrets() {
    RawHttp visitor =
        visitor()
            .with("User-Agent", "a " + TOKEN)
            .with("Referer", "http://localhost/en/invitation/" + TOKEN)
            .with("Cookie", "some=" + TOKEN)
            .with("tracestate", "some=" + TOKEN)
            .with("baggage", "some=" + TOKEN);
    assertEquals(404, visitor.get("/en/invitation/" + TOKEN + "?from=" + TOKEN).status());
    Span page = await(named("GET /{lang}/invitation/{token}"));
    assertEquals("", page.parent());
    assertEquals(
        Map.of(
            "http.route",
            "/{lang}/invitation/{token}",
            "http.request.method",
            "GET",
            "http.response.status_code",
            "404"),
        told(page));
    Span service = await(span -> span.parent().equals(page.id()));
    assertEquals(page.trace(), service.trace());
    assertTrue(service.name().matches("[A-Z]\\w+\\.\\w+"), service.name());

    visitor.send("NOBODY" + TOKEN, "/" + TOKEN, null);
    assertEquals("/", await(span -> span.name().startsWith("_OTHER ")).notes().get("http.route"));
    assertFalse(collector.received().contains(TOKEN), collector.received());
    assertFalse(collector.received().contains("127.0.0.1"), collector.received());
  }

  @Test
  void pagesFromMemoryAndJobsAreToldAndChannelsAreNot() {
    visitor().get("/en/programme");
    visitor().get("/en/programme");
    await(span -> collector.spans().stream().filter(named("GET /{lang}/programme")).count() == 2);
    // a pen without a token is sent away as soon as it comes
    CompletableFuture<Integer> sentAway = new CompletableFuture<>();
    HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create("ws://localhost:" + HTTP + "/ink"), closing(sentAway))
        .join();
    assertEquals(4407, sentAway.join());
    visitor().get("/health");
    await(named("GET /health"));
    assertEquals(
        List.of(),
        collector.spans().stream().filter(span -> span.name().contains("/ink")).toList());

    Span job = await(span -> span.name().startsWith("job "));
    assertEquals("", job.parent());
    assertEquals(Set.of("/v1/traces"), Set.copyOf(collector.asked()));
    assertTrue(collector.received().contains("service.instance.id"), "which server it is");
  }

  @Test
  void aTraceBeginsAtTheProxyAndNotAtAnybodyElse() {
    RawHttp caller = visitor().with("traceparent", "00-" + TRACE + "-" + CALLER + "-01");
    caller.get("/en/cities");
    Span own = await(named("GET /{lang}/cities"));
    assertNotEquals(TRACE, own.trace());
    assertEquals("", own.parent());

    caller.with("X-Forwarded-For", "203.0.113.7").get("/en/people");
    Span passedOn = await(named("GET /{lang}/people"));
    assertEquals(TRACE, passedOn.trace());
    assertEquals(CALLER, passedOn.parent());
    assertFalse(collector.received().contains("203.0.113.7"), "nobody learns who asked");
  }

  @Test
  void withoutItsCollectorTheServerAnswersAndTellsOnceThereIsOneAgain() throws IOException {
    collector.close();
    ServerLog since = new ServerLog(LOG.resolve("server.log"));
    for (int i = 0; i < MORE_THAN_IT_HOLDS; i++) assertEquals(200, visitor().get("/en").status());
    assertEquals(
        List.of(), since.lines().stream().filter(line -> line.startsWith("\tat ")).toList());

    collector = new Collector(PORT);
    visitor().get("/en/search");
    await(named("GET /{lang}/search"));
  }

  @Test
  void whoWantsNoneDoesNotLoadThem() throws IOException {
    Path configurations = TestFork.build().resolve("server/standalone/configuration");
    assertFalse(Files.readString(configurations.resolve("accord.xml")).contains("opentelemetry"));
    String traces = Files.readString(configurations.resolve("accord-traces.xml"));
    assertTrue(traces.contains("urn:wildfly:opentelemetry"), traces);
  }

  /** The thread that did it is added by the server. */
  private static WebSocket.Listener closing(CompletableFuture<Integer> closed) {
    return new WebSocket.Listener() {
      @Override
      public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return null;
      }
    };
  }

  private static Map<String, String> told(Span span) {
    Map<String, String> told = new HashMap<>(span.notes());
    told.keySet().removeIf(note -> note.startsWith("thread."));
    return told;
  }

  private static Predicate<Span> named(String name) {
    return span -> span.name().equals(name);
  }

  private Span await(Predicate<Span> which) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      for (Span span : collector.spans()) if (which.test(span)) return span;
      assertTrue(System.nanoTime() < end, () -> "it does not come: " + collector.spans());
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static RawHttp visitor() {
    return new RawHttp("http://localhost:" + HTTP);
  }

  private static Map<String, String> settings() {
    LocalDatabase database = DatabaseForTests.running();
    Map<String, String> settings = new HashMap<>();
    settings.put("accord.database.url", database.url().replace("/accord?", "/" + DATABASE + "?"));
    settings.put("accord.database.user", database.user());
    settings.put("accord.database.password", database.password());
    settings.put("accord.data.folder", FOLDER.resolve("data").toString());
    settings.put("accord.http.port", "" + HTTP);
    settings.put("accord.https.port", "" + Ports.free());
    settings.put("accord.management.port", "" + Ports.free());
    settings.put("accord.behind.proxy", "true");
    settings.put("accord.traces", "http://localhost:" + PORT);
    return settings;
  }

  private static void recreate() throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP DATABASE IF EXISTS " + DATABASE);
      statement.executeUpdate(
          "CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }
  }
}
