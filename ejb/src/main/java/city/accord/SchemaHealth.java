package city.accord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** The database has the tables of this release: neither older nor, after a rollback, newer. */
@ApplicationScoped
public class SchemaHealth implements HealthPart {

  @Inject private Schema schema;
  @Inject private DatabaseWatch watch;

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public void check() throws SQLException {
    if (!watch.isUsable()) throw new IllegalStateException("the database is away or not migrated");
    schema.validate();
  }
}
