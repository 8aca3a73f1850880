package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.launch.LocalDatabase;
import city.accord.launch.Server;
import city.accord.operate.OperatorCommand;
import city.accord.operate.SettingsFile;
import city.accord.testing.DatabaseForTests;
import city.accord.testing.Migrations;
import city.accord.testing.RawHttp;
import city.accord.testing.TestFork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever has run any release goes on with this one: a backup that each of them made is restored,
 * migrated, and is a summit whose declaration is genuine. It also keeps released files of the
 * schema from being edited, because Flyway compares them with those that made the backup's tables.
 */
class UpgradeIT {

  private static final String UPGRADED = "accord_upgraded";
  private static final String FRESH = "accord_fresh";

  private final LocalDatabase database = DatabaseForTests.mariaDb();
  private final Path folder = TestFork.folder().resolve("upgrade-" + System.nanoTime());

  @ParameterizedTest
  @ValueSource(strings = "1.0")
  void aSummitOfThatReleaseGoesOn(String release) throws Exception {
    recreate(UPGRADED);
    Map<String, String> settings = settings();
    Path backup = Files.createDirectories(folder).resolve("backup.zip");
    try (var in = UpgradeIT.class.getResourceAsStream("/releases/" + release + ".zip")) {
      Files.copy(in, backup);
    }
    OperatorCommand restored =
        OperatorCommand.run(
            SettingsFile.write(settings, folder), Map.of(), "restore", backup.toString());
    assertEquals(0, restored.exitCode(), restored.said());
    assertTrue(restored.said().contains("of release " + release + " "), restored.said());
    assertTrue(restored.said().contains(": genuine."), restored.said());
    try (Server server =
        new Server(
            TestFork.build().resolve("server"), folder.resolve("server"), folder.resolve("log"))) {
      server.start(settings, Map.of());
      RawHttp visitor = new RawHttp("http://localhost:" + settings.get("accord.http.port"));
      assertEquals(200, visitor.get("/health").status());
      for (String page : List.of("/en", "/zh-Hant/programme", "/en/cities", "/en/press"))
        assertEquals(200, visitor.get(page).status(), page);
      String slug = text(UPGRADED, "SELECT slug FROM declaration WHERE slug LIKE 'safe-harbour-%'");
      assertTrue(visitor.get("/declarations/" + slug + ".pdf").body().startsWith("%PDF"));
    }
    recreate(FRESH);
    Migrations.flyway(url(FRESH), database.user(), database.password()).migrate();
    assertEquals(columns(FRESH), columns(UPGRADED));
  }

  /** Whatever a column is, in an order of its own. */
  private static List<String> columns(String schema) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name, column_name, column_type, is_nullable, collation_name,"
                    + " column_key FROM information_schema.columns WHERE table_schema = '"
                    + schema
                    + "' ORDER BY table_name, column_name")) {
      while (rows.next()) {
        List<String> column = new ArrayList<>();
        for (int i = 1; i <= 6; i++) column.add(String.valueOf(rows.getString(i)));
        columns.add(String.join(" ", column));
      }
    }
    assertTrue(columns.size() > 500, "not even the tables are there");
    return columns;
  }

  private Map<String, String> settings() {
    Map<String, String> settings = SettingsFile.of(database, folder);
    settings.put("accord.database.url", url(UPGRADED));
    settings.put("accord.database.programs", OperatorCommand.databasePrograms().toString());
    return settings;
  }

  private String url(String name) {
    return database.url().replace("/accord?", "/" + name + "?");
  }

  private static String text(String schema, String sql) throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("USE " + schema);
      try (ResultSet rows = statement.executeQuery(sql)) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void recreate(String name) throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP DATABASE IF EXISTS " + name);
      statement.executeUpdate(
          "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }
  }
}
