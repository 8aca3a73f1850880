package city.accord;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Knows whether the database answers, so that nobody has to wait to find out. It asks by a
 * connection of its own: that all others are busy does not mean that the database is away.
 */
@ApplicationScoped
public class DatabaseWatch {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/accord-watch")
  private DataSource database;

  private volatile boolean there;
  private volatile boolean ready;
  private boolean said;

  /** Whether the database answers. */
  public boolean isThere() {
    return there;
  }

  /** Whether the database answers, and has had the tables of this release since the start. */
  public boolean isUsable() {
    return there && ready;
  }

  /** Whether this server has found its tables since it started. */
  public boolean isReady() {
    return ready;
  }

  /** The tables of this release are there. */
  public void ready() {
    ready = true;
  }

  /** Asks the database. That it went, and that it came back, is one line in the log each. */
  public boolean look() {
    String trouble = trouble();
    there = trouble == null;
    if (said && there) LOG.info("The database answers again");
    if (!said && !there)
      LOG.severe(() -> "The database cannot be used, pages answer 503 meanwhile: " + trouble);
    said = !there;
    return there;
  }

  /** Why the database cannot be asked, or null. */
  private String trouble() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS) ? null : "no answer";
    } catch (SQLException e) {
      return cause(e);
    }
  }

  /** In the driver's own words, which the pool wraps. */
  private static String cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
