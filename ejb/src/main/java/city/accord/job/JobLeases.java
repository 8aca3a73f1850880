package city.accord.job;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.text.Shortened;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Who does which job: a lease in the database, for a minute at a time. Each step is one statement,
 * a transaction of its own, and knows no clock but the database's.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class JobLeases {

  /** For how long nobody else takes a job whose server does not answer. */
  static final int SECONDS = 60;

  private static final int MAX_FAILURE = 500;

  private static final String LEASE =
      "leased_until = utc_timestamp(6) + interval " + SECONDS + " second";

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  /** Jobs that the database has not heard of begin at their next time. */
  public void know(Collection<String> names) {
    for (String name : names)
      update("insert ignore into job (name, known_since) values (?, utc_timestamp(6))", name);
  }

  public List<JobRecord> all() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select name, run, known_since, begun_at, ended_at, failure, node, leased_until,"
                    + " asked_at is not null, utc_timestamp(6) from job");
        ResultSet rows = query.executeQuery()) {
      List<JobRecord> all = new ArrayList<>();
      while (rows.next()) all.add(record(rows));
      return all;
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  private static JobRecord record(ResultSet row) throws SQLException {
    return new JobRecord(
        row.getString(1),
        row.getLong(2),
        instant(row, 3),
        instant(row, 4),
        instant(row, 5),
        row.getString(6),
        row.getString(7),
        instant(row, 8),
        row.getBoolean(9),
        instant(row, 10));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  /** Somebody wants it done before its time: whoever does it now does it once more. */
  public void ask(String name) {
    update("update job set asked_at = utc_timestamp(6) where name = ?", name);
  }

  /**
   * Takes a job, unless somebody else has begun it since it was looked at, or does it still.
   *
   * @param run how often it had begun when it was looked at
   */
  public boolean claim(String name, long run, String node) {
    return update(
        "update job set run = run + 1, node = ?, begun_at = utc_timestamp(6), ended_at = null,"
            + " asked_at = null, "
            + LEASE
            + " where name = ? and run = ?"
            + " and (leased_until is null or leased_until <= utc_timestamp(6))",
        node,
        name,
        run);
  }

  /**
   * Says that a job is still being done.
   *
   * @return false where somebody else has begun it meanwhile
   */
  public boolean extend(String name, long run) {
    return update("update job set " + LEASE + " where name = ? and run = ?", name, run);
  }

  /**
   * Says how a job ended; nothing, where somebody else has begun it meanwhile.
   *
   * @param failure why it failed, or null
   */
  public void end(String name, long run, String failure) {
    update(
        "update job set ended_at = utc_timestamp(6), leased_until = null, failure = ?"
            + " where name = ? and run = ?",
        failure == null ? null : Shortened.to(MAX_FAILURE, failure),
        name,
        run);
  }

  private boolean update(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
      return update.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }
}
