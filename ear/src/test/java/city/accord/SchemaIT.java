package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.DatabaseForTests;
import city.accord.testing.Migrations;
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

  private static void run(String sql) throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
