package city.accord.testing;

import city.accord.launch.Demonstration;
import city.accord.launch.Plan;
import city.accord.launch.Ports;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/**
 * The demonstration summit in a fresh folder and on ports of its own, with a browser before it:
 * what {@code mvn -Prun} starts. A browser test takes it as a parameter, under
 * {@code @ExtendWith(OnRunningSummit.class)}; all tests of a fork share the one that the first one
 * starts, and it ends with the fork.
 */
public final class RunningSummit {

  /** A name of the server's beside {@code localhost}; nobody's DNS knows it. */
  public static final String NAME = "summit.example";

  /** What has to happen happens in time or not at all; a busy machine is no fault. */
  private static final double PATIENCE_MILLIS = 20_000;

  private static RunningSummit running;

  private final Demonstration demonstration;
  private final Playwright playwright;
  private final Browser browser;
  private final int devTools = Ports.free();
  private ServerClock serverClock;
  private boolean serverHasClock;

  private RunningSummit() {
    Path folder = TestFork.folder().resolve("summit");
    delete(folder);
    // who says so in a header comes from another machine
    Map<String, String> more = Map.of("accord.behind.proxy", "true", "accord.hosts", NAME);
    demonstration = new Demonstration(Plan.onFreePorts(TestFork.build(), folder), more);
    // the browser ends by itself when this virtual machine is gone
    Runtime.getRuntime().addShutdownHook(new Thread(demonstration::close));
    demonstration.start();
    giveQuickPasswords();
    playwright = Chromium.playwright();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    browser = Chromium.launch(playwright, devTools);
  }

  /** The one of this fork, started for the first test that asks. */
  static synchronized RunningSummit ofThisFork() {
    // not in JUnit's store: a fork's classes are JUnit runs of their own
    if (running == null) running = new RunningSummit();
    return running;
  }

  /** The address without TLS, with no slash at its end. */
  public String http() {
    return "http://localhost:" + demonstration.plan().http();
  }

  /** The port behind a proxy. */
  int httpPort() {
    return demonstration.plan().http();
  }

  /** The address with the development authority's certificate. */
  public String https() {
    return "https://localhost:" + demonstration.plan().https();
  }

  /** Where an operator's tools ask, on this machine only. */
  public String management() {
    return "http://127.0.0.1:" + demonstration.plan().management();
  }

  /** One Chromium for all tests; a person or a device is a context of it. */
  public Browser browser() {
    return browser;
  }

  /** A new person or device, who trusts the development authority. */
  public BrowserContext visitor() {
    return visitor(new NewContextOptions());
  }

  public BrowserContext visitor(NewContextOptions options) {
    BrowserContext visitor = browser.newContext(options.setIgnoreHTTPSErrors(true));
    // without script nobody could say when a page has settled
    return Boolean.FALSE.equals(options.javaScriptEnabled) ? visitor : Chromium.settled(visitor);
  }

  /** The port on which the browser answers DevTools. */
  int devTools() {
    return devTools;
  }

  /** Sets what an operator sets, from now on and without a restart; null takes it back. */
  public void set(String setting, String value) {
    ModelNode change = new ModelNode();
    change.get("operation").set(value == null ? "remove" : "add");
    change.get("address").add("system-property", setting);
    if (value != null) change.get("value").set(value);
    int port = demonstration.plan().management();
    try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", port)) {
      ModelNode outcome = client.execute(change);
      if (!outcome.get("outcome").asString().equals("success"))
        throw new IllegalStateException(outcome.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server as a power cut would. */
  public void killServer() {
    demonstration.server().kill();
  }

  /** Whether this machine can give the server a clock of its own. */
  public boolean knowsServerClock() {
    if (serverClock == null)
      serverClock = new ServerClock(demonstration.plan().data().resolve("server.clock"));
    return serverClock.isKnown();
  }

  /**
   * Gives the server, unless it has one, a clock of its own; it is killed and started for that, and
   * has it from now on.
   */
  public void giveServerItsClock() {
    if (serverHasClock) return;
    serverHasClock = true;
    killServer();
    startServer();
  }

  /** Lets the server's own clock jump by so many hours, and waits until the server says so. */
  public void moveServerClock(int hours) {
    serverClock.jump(hours);
    serverClock.awaitJump(URI.create(http() + "/"));
  }

  /** Starts the server again after {@link #killServer}, with the clock that it had. */
  public void startServer() {
    demonstration.startServer(serverHasClock ? serverClock.environment() : Map.of());
  }

  /** Ends the database as a power cut would. */
  public void killDatabase() {
    demonstration.database().kill();
  }

  /** Ends the database in order. */
  public void stopDatabase() {
    demonstration.database().close();
  }

  /** Where the database keeps its data; what else it has stands beside it, under the same name. */
  public Path databaseFolder() {
    return demonstration.plan().data().resolve("database");
  }

  /** Stops the database in order, if it runs, and starts it again with these options. */
  public void startDatabase(String... options) {
    demonstration.database().close();
    demonstration.database().start(List.of(options));
  }

  /** A tablet with a browser of its own. */
  public Device device(String name) {
    return new Device(
        playwright, TestFork.folder().resolve("devices").resolve(name + "-" + System.nanoTime()));
  }

  /** What the server said to whoever started it: accounts, invitation links, codes. */
  public List<String> welcome() {
    try {
      return Files.readAllLines(demonstration.plan().kept().resolve("welcome.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The password of the demonstration's accounts. */
  public String password() {
    return welcome().stream()
        .filter(line -> line.contains("password:"))
        .map(line -> line.replaceFirst(".*password:\\s*", ""))
        .findFirst()
        .orElseThrow();
  }

  /** Gives the demonstration's password to an account that has none yet. */
  public void givePassword(String email) {
    setHash("email = ?", email);
  }

  /** The demonstration's accounts keep their password, and no test waits for its slow hash. */
  private void giveQuickPasswords() {
    setHash("password_hash IS NOT NULL");
  }

  private void setHash(String condition, String... parameters) {
    String sentence = "UPDATE account SET password_hash = ? WHERE " + condition;
    try (Connection database = database();
        PreparedStatement update = database.prepareStatement(sentence)) {
      update.setString(1, QuickHash.of(password()));
      for (int i = 0; i < parameters.length; i++) update.setString(i + 2, parameters[i]);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the application keeps beside the database: keys, sealed declarations, mails. */
  public Path kept() {
    return demonstration.plan().kept();
  }

  /** The file with the settings of the server. */
  public Path settings() {
    return demonstration.plan().data().resolve("server/accord.properties");
  }

  /** The server's log, from now on. */
  public ServerLog log() {
    return new ServerLog(demonstration.plan().log().resolve("server.log"));
  }

  /** A connection to the application's database, to look at what it holds. */
  public Connection database() throws SQLException {
    var database = demonstration.database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  /** What another server needs to have the same database. */
  public Map<String, String> databaseSettings() {
    var database = demonstration.database();
    return Map.of(
        "accord.database.url", database.url(),
        "accord.database.user", database.user(),
        "accord.database.password", database.password());
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
