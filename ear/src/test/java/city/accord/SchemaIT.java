package city.accord;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.DatabaseForTests;
import city.accord.testing.Migrations;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema makes an empty database into one that Accord runs on. */
class SchemaIT {

  private static final String NAME = "accord_empty";

  @BeforeEach
  void makeAnEmptyDatabase() throws SQLException {
    dropTheDatabase();
    run("CREATE DATABASE " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
  }

  @AfterEach
  void dropTheDatabase() throws SQLException {
    run("DROP DATABASE IF EXISTS " + NAME);
  }

  @Test
  void everyFileAppliesToAnEmptyDatabaseOnce() {
    var database = DatabaseForTests.running();
    String url = database.url().replace("/accord?", "/" + NAME + "?");
    var flyway = Migrations.flyway(url, database.user(), database.password());
    MigrateResult first = flyway.migrate();
    assertTrue(first.success);
    assertEquals(Migrations.texts().size(), first.migrationsExecuted);
    assertEquals(0, flyway.migrate().migrationsExecuted);
  }

  /** What is signed has moments in it; whole seconds would make another ceremony of it. */
  @Test
  void aDatabaseThatLosesFractionsOfASecondIsRefused() {
    var running = DatabaseForTests.running();
    MysqlDataSource database = new MysqlDataSource();
    database.setUser(running.user());
    database.setPassword(running.password());
    database.setUrl(running.url());
    assertDoesNotThrow(() -> Schema.requireFractions(database));
    // what the driver does to a MariaDB before 11, which it takes for an old MySQL
    database.setUrl(running.url() + "&sendFractionalSeconds=false");
    Exception refused =
        assertThrows(IllegalStateException.class, () -> Schema.requireFractions(database));
    assertTrue(refused.getMessage().contains("loses fractions of a second"));
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
