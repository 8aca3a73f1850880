package city.accord.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.launch.LocalDatabase;
import city.accord.launch.MySqlDatabase;
import city.accord.launch.Ports;
import city.accord.testing.Programs;
import city.accord.testing.TestFork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Where the database is MySQL: a summit that was saved on MariaDB goes on there, and comes back
 * from the backup that is made there. The programs are those of Debian's default-mysql-client.
 */
class MySqlBackupIT {

  private static final Path DUMP = Path.of("/usr/bin/mysqldump");

  private final Path folder = TestFork.folder().resolve("mysql-backup-" + System.nanoTime());

  @Test
  void aSummitMovesToMySqlAndComesBackFromItsBackupThere() throws Exception {
    assumeTrue(
        MySqlBackupIT.class.getResource("/mysql-Linux-amd64.tar.gz") != null,
        "MySQL is on the class path with -Pboth-databases only");
    assumeTrue(
        Programs.isThere(DUMP, "default-mysql-client"), "there is no mysqldump to be had here");
    Path moved = Files.createDirectories(folder).resolve("of-mariadb.zip");
    try (var in = MySqlBackupIT.class.getResourceAsStream("/releases/1.0.zip")) {
      Files.copy(in, moved);
    }
    LocalDatabase database =
        new MySqlDatabase(
            TestFork.build().resolve("mysql"),
            folder.resolve("database"),
            folder.resolve("mysql.log"),
            Ports.free());
    database.start();
    try {
      Path settings = SettingsFile.write(SettingsFile.of(database, folder), folder);
      assertGenuine(run(settings, "restore", "" + moved));
      Map<String, String> before = sums(database);
      assertTrue(before.size() > 100, "not even the tables are there");

      Path own = folder.resolve("of-mysql.zip");
      OperatorCommand saved = run(settings, "backup", "" + own);
      assertEquals(0, saved.exitCode(), saved.said());
      try (Connection connection = connect(database);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("UPDATE attendee SET version = version + 1");
      }
      assertGenuine(run(settings, "restore", "" + own, "--replace"));
      assertEquals(before, sums(database));
    } finally {
      database.close();
    }
  }

  private static void assertGenuine(OperatorCommand restored) {
    assertEquals(0, restored.exitCode(), restored.said());
    assertTrue(restored.said().contains(": genuine."), restored.said());
  }

  private static OperatorCommand run(Path settings, String... words) throws Exception {
    return OperatorCommand.run(settings, Map.of(), words);
  }

  /** A sum over all rows of each table. */
  private static Map<String, String> sums(LocalDatabase database) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      try (ResultSet tables = statement.executeQuery("SHOW TABLES")) {
        while (tables.next()) sums.put(tables.getString(1), "");
      }
      for (String table : sums.keySet()) {
        try (ResultSet sum = statement.executeQuery("CHECKSUM TABLE `" + table + "`")) {
          sum.next();
          sums.put(table, sum.getString(2));
        }
      }
    }
    return sums;
  }

  private static Connection connect(LocalDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
