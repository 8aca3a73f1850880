package city.accord.signing.ink.store;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Which server has a ceremony's room: a lease in the database, for two seconds at a time. Each step
 * is one statement, a transaction of its own, and knows no clock but the database's. What makes it
 * safe is not the clock: ink is stored only in its own term ({@link DatabaseInkStore}).
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class RoomLeases {

  private static final String LEASE = "leased_until = utc_timestamp(6) + interval 2 second";

  private static final String FREE =
      "(holder is null or holder = ? or leased_until is null or leased_until <= utc_timestamp(6))";

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  /** Takes the room, unless another server has it. One that had it before takes it at once. */
  public Optional<RoomLease> take(long ceremony, String server) {
    try (Connection connection = database.getConnection()) {
      Look look = look(connection, ceremony, server);
      if (!look.isFree()) return Optional.empty();
      boolean taken =
          update(
              connection,
              "update ink_lease set term = term + 1, holder = ?, "
                  + LEASE
                  + " where ceremony_id = ? and term = ?",
              server,
              ceremony,
              look.term());
      return taken ? Optional.of(new RoomLease(ceremony, look.term() + 1)) : Optional.empty();
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  /** How a room was seen: its last term, and whether whoever asked may begin the next. */
  private record Look(long term, boolean isFree) {}

  /** A look that waits for nobody's lock; a room that nobody ever had begins at term 0. */
  private static Look look(Connection connection, long ceremony, String server)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select term, " + FREE + " from ink_lease where ceremony_id = ?")) {
      query.setString(1, server);
      query.setLong(2, ceremony);
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) return new Look(rows.getLong(1), rows.getBoolean(2));
      }
    }
    update(connection, "insert ignore into ink_lease (ceremony_id, term) values (?, 0)", ceremony);
    return new Look(0, true);
  }

  /**
   * Says that the room is still had.
   *
   * @return false where another server has taken it meanwhile
   */
  public boolean renew(RoomLease lease) {
    return update(
        "update ink_lease set " + LEASE + " where ceremony_id = ? and term = ?",
        lease.ceremony(),
        lease.term());
  }

  /** Leaves the room to whoever comes. */
  public void release(RoomLease lease) {
    update(
        "update ink_lease set leased_until = null where ceremony_id = ? and term = ?",
        lease.ceremony(),
        lease.term());
  }

  private boolean update(String statement, Object... values) {
    try (Connection connection = database.getConnection()) {
      return update(connection, statement, values);
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  private static boolean update(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
      return update.executeUpdate() > 0;
    }
  }
}
