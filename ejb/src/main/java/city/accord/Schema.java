package city.accord;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this release, before anything else looks at it. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @PostConstruct
  void migrate() {
    flyway().migrate();
  }

  /** The version that the database is at, such as {@code 042}. */
  public String version() {
    return flyway().info().current().getVersion().getVersion();
  }

  /**
   * Looks whether the database has exactly the schema of this release.
   *
   * @throws org.flywaydb.core.api.exception.FlywayValidateException if not
   */
  public void validate() {
    flyway().validate();
  }

  private Flyway flyway() {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:city/accord/sql")
        .cleanDisabled(true)
        .load();
  }
}
