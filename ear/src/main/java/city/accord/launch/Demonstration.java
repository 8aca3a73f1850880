package city.accord.launch;

import city.accord.attendee.passport.PassportKeys;
import city.accord.signing.seal.DevelopmentAuthority;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** The demonstration summit, running: its folder, its database and its server. */
public final class Demonstration implements AutoCloseable {

  private final Plan plan;
  private final Map<String, String> more;
  private final EmbeddedDatabase database;
  private final Server server;
  private FileChannel lock;

  public Demonstration(Plan plan) {
    this(plan, Map.of());
  }

  /**
   * @param more settings of the server beside those that the plan gives
   */
  public Demonstration(Plan plan, Map<String, String> more) {
    this.plan = plan;
    this.more = more;
    Path programs = plan.build().resolve("mariadb");
    Path log = plan.log().resolve("database.log");
    this.database =
        new EmbeddedDatabase(programs, plan.data().resolve("database"), log, plan.database());
    this.server =
        new Server(plan.build().resolve("server"), plan.data().resolve("server"), plan.log());
  }

  public Plan plan() {
    return plan;
  }

  public EmbeddedDatabase database() {
    return database;
  }

  public Server server() {
    return server;
  }

  /** Starts the database, then the server, and returns when the pages answer. */
  public void start() {
    lock();
    server.endStale();
    database.endStale();
    plan.requireFreePorts();
    database.start();
    startServer();
  }

  /** Starts the server alone, with the database as it is. */
  public void startServer() {
    startServer(Map.of());
  }

  /**
   * @param environment variables for the server beside its own
   */
  public void startServer(Map<String, String> environment) {
    server.start(settings(), environment);
  }

  /** Stops the server first, so that it can finish what it writes, and the database last. */
  @Override
  public synchronized void close() {
    server.close();
    database.close();
    unlock();
  }

  /** The certificate that a tablet must trust. */
  Path certificate() {
    return authority().rootPem();
  }

  /** The certificate that the full ink series is encrypted to; a development one. */
  Path escrow() {
    return authority().escrowPem();
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("accord.demonstration", "true");
    settings.put("accord.database.url", database.url());
    settings.put("accord.database.user", database.user());
    settings.put("accord.database.password", database.password());
    settings.put("accord.data.folder", plan.kept().toString());
    settings.put("accord.bind.address", plan.bindAddress());
    settings.put("accord.http.port", "" + plan.http());
    settings.put("accord.https.port", "" + plan.https());
    settings.put("accord.management.port", "" + plan.management());
    settings.put("accord.base.url", addresses().forOthers());
    if (!plan.onLoopback())
      settings.put("accord.hosts", "localhost," + String.join(",", Addresses.ofThisMachine()));
    settings.put(
        "accord.https.keystore.file",
        authority().serverKeyStore(Addresses.ofThisMachine()).toString());
    settings.put("accord.escrow.certificate", escrow().toString());
    settings.put("accord.passport.keys", PassportKeys.developmentFile(plan.kept()).toString());
    settings.put("accord.https.keystore.password", DevelopmentAuthority.PASSWORD);
    settings.putAll(more);
    return settings;
  }

  Addresses addresses() {
    return new Addresses(plan, System.getenv("ACCORD_BASE_URL"));
  }

  private DevelopmentAuthority authority() {
    return DevelopmentAuthority.in(plan.kept().resolve("authority"));
  }

  private void lock() {
    try {
      Files.createDirectories(plan.log());
      Path file = plan.data().resolve("lock");
      lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = lock.tryLock();
      if (held == null) {
        throw new CannotStart(
            String.format(
                "Another Accord uses the folder %s: end it, or set ACCORD_DATA_FOLDER to another.",
                plan.data()));
      }
    } catch (IOException e) {
      throw new CannotStart("The folder " + plan.data() + " cannot be used: " + e, e);
    }
  }

  private void unlock() {
    try {
      if (lock != null) lock.close();
    } catch (IOException e) {
      throw new CannotStart("The folder " + plan.data() + " cannot be released.", e);
    }
  }
}
