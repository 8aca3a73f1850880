package city.accord.operate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.Optional;

/** Which schema a database has. */
public final class SchemaVersion {

  private static final String LATEST =
      "SELECT version FROM flyway_schema_history WHERE success = 1"
          + " ORDER BY installed_rank DESC LIMIT 1";

  private SchemaVersion() {}

  /** The version of its last migration, such as {@code 168}; none in an empty database. */
  public static Optional<String> of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LATEST)) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    } catch (SQLSyntaxErrorException noSuchTable) {
      return Optional.empty();
    }
  }
}
