package city.accord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The database has the tables of this release: neither older nor, after a rollback, newer. */
@ApplicationScoped
public class SchemaHealth implements HealthPart {

  @Inject private Schema schema;

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public void check() {
    schema.validate();
  }
}
