package city.accord.testing;

import city.accord.launch.EmbeddedDatabase;
import city.accord.launch.LocalDatabase;
import city.accord.launch.MySqlDatabase;
import city.accord.launch.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.CRC32;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the in-server tests: started before the first of them, stopped after the last,
 * and kept, so that the next run meets the rows of this one. Another schema gets another database.
 */
public class DatabaseForTests implements LauncherSessionListener {

  private static LocalDatabase database;

  /** The one that is running; one that starts now where the tests were to have none. */
  public static LocalDatabase running() {
    if (database == null) start("mariadb");
    return database;
  }

  /** MariaDB, in the place of another one that was used: its own programs come with the build. */
  public static synchronized LocalDatabase mariaDb() {
    if (!(running() instanceof EmbeddedDatabase)) begin("mariadb");
    return database;
  }

  /** A connection to the application's database. */
  public static Connection connect() throws SQLException {
    LocalDatabase running = running();
    return DriverManager.getConnection(running.url(), running.user(), running.password());
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    // a session is opened more than once: to find the tests, and to run them; and in Maven's own
    // virtual machine, to divide the classes among the forks
    if (database != null || !TestFork.isOne()) return;
    String kind = System.getProperty("accord.test.database", "mariadb");
    if (!kind.equals("none")) begin(kind);
  }

  /** Starts this one for the server that Arquillian starts next, in place of one that was used. */
  public static synchronized void begin(String kind) {
    if (database != null) database.close();
    start(kind);
    try {
      tellTheServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void start(String kind) {
    try {
      database = of(kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    database.start();
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
  }

  private static LocalDatabase of(String kind) throws IOException {
    Path all = Files.createDirectories(TestFork.folder().resolve("databases"));
    Path folder = all.resolve(kind + "-" + schema());
    Path log = all.resolve(kind + ".log");
    return kind.equals("mysql")
        ? new MySqlDatabase(TestFork.build().resolve("mysql"), folder, log, Ports.free())
        : new EmbeddedDatabase(TestFork.build().resolve("mariadb"), folder, log, Ports.free());
  }

  private static void tellTheServer() throws IOException {
    Properties settings = new Properties();
    settings.setProperty("accord.database.url", database.url());
    settings.setProperty("accord.database.user", database.user());
    settings.setProperty("accord.database.password", database.password());
    settings.setProperty("accord.management.port", "" + Ports.free());
    settings.setProperty("accord.http.port", "" + Ports.free());
    settings.setProperty("accord.https.port", "" + Ports.free());
    try (var out = Files.newBufferedWriter(TestFork.folder().resolve("in-server.properties"))) {
      settings.store(out, null);
    }
    // Arquillian's own configuration asks for them
    settings.stringPropertyNames().forEach(it -> System.setProperty(it, settings.getProperty(it)));
  }

  /** A short name for the present migrations. */
  private static String schema() {
    CRC32 sum = new CRC32();
    Migrations.texts().values().forEach(it -> sum.update(it.getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(sum.getValue());
  }
}
