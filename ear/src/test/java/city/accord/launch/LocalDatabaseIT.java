package city.accord.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.DatabaseForTests;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A database of this machine's own stands beside others. */
class LocalDatabaseIT {

  @Test
  void noOtherDatabaseThatStartsFindsItsTemporaryTables() throws SQLException {
    try (Connection connection = DatabaseForTests.connect();
        Statement statement = connection.createStatement();
        ResultSet folder = statement.executeQuery("select @@global.tmpdir")) {
      folder.next();
      assertEquals(
          DatabaseForTests.running().folder().getParent(),
          Path.of(folder.getString(1)).getParent());
    }
  }
}
