package city.accord;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A server whose database has other tables than its own says so, whenever that happens. */
@ArquillianTest
class SchemaHealthIT {

  @Inject private SchemaHealth schema;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @Test
  void aMigrationThatIsNotTheOneOfThisReleaseIsNoticed() throws SQLException {
    assertDoesNotThrow(schema::check);
    change("checksum + 1");
    try {
      assertThrows(Exception.class, schema::check);
      assertThrows(Exception.class, schema::check, "it stays so");
    } finally {
      change("checksum - 1");
    }
    assertDoesNotThrow(schema::check);
  }

  private void change(String checksum) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE flyway_schema_history SET checksum = " + checksum + " WHERE version = '001'");
    }
  }
}
