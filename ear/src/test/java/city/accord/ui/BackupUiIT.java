package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.launch.Ports;
import city.accord.launch.Server;
import city.accord.operate.OperatorCommand;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import city.accord.testing.TestFork;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A machine is lost, and another one goes on: a backup that was made while the summit ran becomes a
 * server whose every sealed declaration is genuine.
 */
@ExtendWith(OnRunningSummit.class)
class BackupUiIT {

  private static final String RESTORED = "accord_restored";
  private static final Map<String, String> KEY =
      Map.of("ACCORD_BACKUP_KEY_PASSWORD", "development");

  /** What is signed does not change under a running summit, as the outbox or the record does. */
  private static final String[] SIGNED = {
    "declaration_version", "ceremony", "slot", "sealed_declaration", "ink_chunk", "delegation"
  };

  private final Path folder = TestFork.folder().resolve("backup-" + System.nanoTime());
  private final Path second = folder.resolve("second");
  private RunningSummit summit;

  @BeforeEach
  void aSummitThatRuns(RunningSummit running) throws IOException {
    summit = running;
    Files.createDirectories(second);
  }

  @Test
  void anotherMachineGoesOnFromAnEncryptedBackup() throws Exception {
    String declaration = published();
    Path backup = folder.resolve("yesterday.zip.cms");
    String certificate = summit.kept().resolve("authority/escrow.pem").toString();
    OperatorCommand made =
        OperatorCommand.run(
            withPrograms(summit.settings(), "first"),
            Map.of(),
            "backup",
            backup.toString(),
            "--encrypt-to",
            certificate);
    assertEquals(0, made.exitCode(), made.said());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));

    Path settings = settingsOfTheSecond();
    String key = summit.kept().resolve("authority/escrow.p12").toString();
    OperatorCommand restored =
        OperatorCommand.run(settings, KEY, "restore", backup.toString(), "--key", key);
    assertEquals(0, restored.exitCode(), restored.said());
    assertEquals(
        number("SELECT COUNT(*) FROM sealed_declaration"),
        restored.said().lines().filter(it -> it.endsWith(": genuine.")).count(),
        restored.said());
    for (String table : SIGNED)
      assertEquals(checksum("accord", table), checksum(RESTORED, table), table);
    assertTrue(Files.exists(second.resolve("data/authority/root.p12")));

    OperatorCommand again =
        OperatorCommand.run(settings, KEY, "restore", backup.toString(), "--key", key);
    assertEquals(70, again.exitCode(), again.said());
    assertTrue(again.said().contains("--replace"), again.said());

    int http = Integer.parseInt(read(settings).get("accord.http.port"));
    try (Server server =
        new Server(TestFork.build().resolve("server"), second.resolve("server"), second)) {
      server.start(read(settings), Map.of());
      assertEquals(200, new RawHttp("http://localhost:" + http).get("/health").status());
      assertArrayEquals(
          bytes(summit.http() + declaration), bytes("http://localhost:" + http + declaration));
    }
  }

  @Test
  void aKeyThatIsNotThereOrDoesNotOpenIsNamedAndNotTheBackup() throws Exception {
    Path settings = settingsOfTheSecond();
    Path backup = Files.write(folder.resolve("any.zip.cms"), new byte[100]);
    Path none = folder.resolve("none.p12");
    OperatorCommand without =
        OperatorCommand.run(settings, KEY, "restore", backup.toString(), "--key", none.toString());
    assertEquals(70, without.exitCode(), without.said());
    assertTrue(without.said().contains("There is no file " + none + "."), without.said());
    Path key = summit.kept().resolve("authority/escrow.p12");
    Map<String, String> wrong = Map.of("ACCORD_BACKUP_KEY_PASSWORD", "another one");
    OperatorCommand locked =
        OperatorCommand.run(settings, wrong, "restore", backup.toString(), "--key", key.toString());
    assertEquals(70, locked.exitCode(), locked.said());
    assertTrue(locked.said().contains(key + " does not open with this password"), locked.said());
  }

  @Test
  void aBackupThatIsNotWholeTouchesNothing() throws Exception {
    Path backup = folder.resolve("whole.zip");
    OperatorCommand made =
        OperatorCommand.run(
            withPrograms(summit.settings(), "first"), Map.of(), "backup", backup.toString());
    assertEquals(0, made.exitCode(), made.said());
    byte[] whole = Files.readAllBytes(backup);
    Path settings = settingsOfTheSecond();
    byte[] altered = whole.clone();
    altered[whole.length / 2] ^= 1;
    for (byte[] content :
        List.of(
            new byte[0],
            Arrays.copyOf(whole, 100),
            Arrays.copyOf(whole, whole.length / 2),
            altered)) {
      Path torn = Files.write(folder.resolve("torn.zip"), content);
      OperatorCommand restored =
          OperatorCommand.run(settings, Map.of(), "restore", torn.toString());
      assertEquals(70, restored.exitCode(), content.length + " bytes: " + restored.said());
      assertFalse(restored.said().contains("Exception"), restored.said());
      assertFalse(Files.exists(second.resolve("data")));
      assertEquals(
          0,
          number(
              "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '"
                  + RESTORED
                  + "'"));
    }
  }

  @Test
  void aServerThatRunsIsNotWrittenOver() throws Exception {
    Path backup = Files.createFile(folder.resolve("empty.zip"));
    OperatorCommand refused =
        OperatorCommand.run(
            withPrograms(summit.settings(), "first"),
            Map.of(),
            "restore",
            backup.toString(),
            "--replace");
    assertEquals(70, refused.exitCode(), refused.said());
    assertTrue(refused.said().startsWith("Stop the server first."), refused.said());
    OperatorCommand doctor =
        OperatorCommand.run(withPrograms(summit.settings(), "first"), Map.of(), "doctor");
    assertTrue(doctor.said().contains("Accord is running, and well"), doctor.said());
  }

  /** Signs and publishes a declaration; answers its address. */
  private String published() {
    String title = "Safe Harbour Pledge " + System.nanoTime();
    OpenCeremony ceremony = PreparedCeremony.forOne(summit, title).open();
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1)) {
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.5);
      tablet.confirm();
      console.seal();
      console.publish();
    }
    return "/declarations/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
  }

  private Path settingsOfTheSecond() throws Exception {
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      statement.executeUpdate("DROP DATABASE IF EXISTS " + RESTORED);
      statement.executeUpdate("CREATE DATABASE " + RESTORED + " CHARACTER SET utf8mb4");
    }
    Map<String, String> settings = read(summit.settings());
    settings.compute(
        "accord.database.url", (name, url) -> url.replace("/accord?", "/" + RESTORED + "?"));
    settings.put("accord.data.folder", second.resolve("data").toString());
    settings.put("accord.passport.keys", second.resolve("data/passport.keys").toString());
    for (String port : new String[] {"http", "https", "management"})
      settings.put("accord." + port + ".port", "" + Ports.free());
    settings.put("accord.base.url", "http://localhost:" + settings.get("accord.http.port"));
    return withPrograms(write("second.properties", settings), "second");
  }

  private Path withPrograms(Path file, String name) throws IOException {
    Map<String, String> settings = read(file);
    settings.put("accord.database.programs", OperatorCommand.databasePrograms().toString());
    return write(name + "-with-programs.properties", settings);
  }

  private Path write(String name, Map<String, String> settings) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        settings.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("\n")));
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new TreeMap<>();
    properties.forEach((name, value) -> settings.put((String) name, (String) value));
    return new HashMap<>(settings);
  }

  private byte[] bytes(String address) throws Exception {
    try (var in = URI.create(address).toURL().openStream()) {
      return in.readAllBytes();
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private long checksum(String schema, String table) throws SQLException {
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + schema + "." + table)) {
      rows.next();
      return rows.getLong(2);
    }
  }
}
