package city.accord;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database answers. */
@ApplicationScoped
public class DatabaseHealth implements HealthPart {

  private static final int PATIENCE_SECONDS = 5;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @Override
  public String name() {
    return "database";
  }

  @Override
  public void check() throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!connection.isValid(PATIENCE_SECONDS)) throw new SQLException("no answer");
    }
  }
}
