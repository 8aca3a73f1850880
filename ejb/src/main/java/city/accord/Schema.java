package city.accord;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release, before anything else looks at it: when the
 * server starts, or as soon as the database is there.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  private static final Logger LOG = Logger.getLogger(Schema.class.getName());

  /** A look costs the database nothing; a failed migration is tried less often. */
  private static final int LOOKS_BETWEEN_TRIES = 10;

  private static final String HISTORY =
      "SELECT version, description, type, checksum, success FROM flyway_schema_history"
          + " ORDER BY installed_rank";

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private DatabaseWatch watch;
  @Inject private Event<SchemaReady> ready;

  /**
   * The history that was found to be this release's: to compare it with all files takes a processor
   * a while, and three lines of the log, and health is looked at every few seconds.
   */
  private volatile String valid;

  private Future<?> looks;
  private int untilNextTry;

  /**
   * A database that is away is waited for; one that is there, but cannot be brought to this schema,
   * ends the start.
   */
  @PostConstruct
  void start() {
    if (Settings.viewer()) return;
    if (watch.look()) open();
    looks = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (looks != null) looks.cancel(true);
  }

  private void look() {
    if (!watch.look() || watch.isReady() || untilNextTry-- > 0) return;
    try {
      open();
    } catch (RuntimeException e) {
      untilNextTry = LOOKS_BETWEEN_TRIES;
      LOG.log(Level.SEVERE, "The database cannot be brought to the schema of this release", e);
    }
  }

  private void open() {
    requireFractions(database);
    flyway().migrate();
    ready.fire(new SchemaReady());
    watch.ready();
  }

  /**
   * Moments are part of what is hashed and signed: a database that keeps whole seconds only would
   * give back another ceremony than the one that took place. To a MariaDB before 11 the driver
   * sends no fractions.
   *
   * @throws IllegalStateException if it loses them
   */
  static void requireFractions(DataSource database) {
    Timestamp sent = Timestamp.from(Instant.EPOCH.plusNanos(123_456_000));
    try (Connection connection = database.getConnection();
        PreparedStatement echo = connection.prepareStatement("SELECT CAST(? AS DATETIME(6))")) {
      echo.setTimestamp(1, sent);
      try (ResultSet rows = echo.executeQuery()) {
        rows.next();
        if (rows.getTimestamp(1).getNanos() == sent.getNanos()) return;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be asked", e);
    }
    throw new IllegalStateException(
        "The database loses fractions of a second: MySQL 8.0 or MariaDB 11.4, or later");
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
  public void validate() throws SQLException {
    String said = history();
    if (said.equals(valid)) return;
    flyway().validate();
    valid = said;
  }

  /** Every migration as it was applied. */
  private String history() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(HISTORY)) {
      StringBuilder history = new StringBuilder();
      while (rows.next())
        for (int column = 1; column <= 5; column++)
          history.append(rows.getString(column)).append('\n');
      return history.toString();
    }
  }

  private Flyway flyway() {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:city/accord/sql")
        .cleanDisabled(true)
        .load();
  }
}
