package city.accord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** The database answers. */
@ApplicationScoped
public class DatabaseHealth implements HealthPart {

  @Inject private DatabaseWatch watch;

  @Override
  public String name() {
    return "database";
  }

  @Override
  public void check() throws SQLException {
    if (!watch.isThere()) throw new SQLException("no answer");
  }
}
