package city.accord.operate.doctor;

import city.accord.operate.DatabaseAddress;
import city.accord.operate.OperatorSettings;
import city.accord.operate.SchemaVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database answers, keeps what it has acknowledged, and takes what people send. */
final class DatabaseCheck implements Check {

  /** The least that holds a scan of a letter or a sealed declaration, with room to spare. */
  private static final long PACKET = 32L * 1024 * 1024;

  private static final Map<String, String> DURABLE =
      Map.of("innodb_flush_log_at_trx_commit", "1", "sync_binlog", "1");

  private final OperatorSettings settings;

  DatabaseCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public List<Finding> look() throws SQLException {
    DatabaseAddress address = DatabaseAddress.of(settings);
    long start = System.nanoTime();
    try (Connection connection = address.connect()) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      List<Finding> found = new ArrayList<>();
      found.add(
          Finding.good(
              "%s answers at %s:%d in %d ms; %s.",
              connection.getMetaData().getDatabaseProductVersion(),
              address.host(),
              address.port(),
              millis,
              SchemaVersion.of(connection)
                  .map(it -> "its schema is " + it)
                  .orElse("it is empty, and the first start makes its tables")));
      if (!keepsFractions(connection))
        found.add(
            Finding.wrong(
                "It loses fractions of a second, which are part of what is signed: MySQL 8.0 or"
                    + " MariaDB 11.4, or later."));
      found.addAll(durable(connection));
      long packet = Long.parseLong(variable(connection, "max_allowed_packet"));
      if (packet < PACKET)
        found.add(
            Finding.wrong(
                "max_allowed_packet is %,d bytes: a large file or declaration needs 32 MB.",
                packet));
      return found;
    }
  }

  /** To a MariaDB before 11 the driver sends none. */
  private static boolean keepsFractions(Connection connection) throws SQLException {
    Timestamp sent = Timestamp.from(Instant.EPOCH.plusNanos(123_456_000));
    try (PreparedStatement echo = connection.prepareStatement("SELECT CAST(? AS DATETIME(6))")) {
      echo.setTimestamp(1, sent);
      try (ResultSet rows = echo.executeQuery()) {
        rows.next();
        return rows.getTimestamp(1).getNanos() == sent.getNanos();
      }
    }
  }

  /** Without a binary log nothing of it has to be on the disk. */
  private static List<Finding> durable(Connection connection) throws SQLException {
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<String, String> each : DURABLE.entrySet()) {
      if (each.getKey().equals("sync_binlog") && variable(connection, "log_bin").matches("OFF|0"))
        continue;
      String value = variable(connection, each.getKey());
      if (!each.getValue().equals(value))
        found.add(
            Finding.wrong(
                "%s is %s, not %s: a power cut could take signatures that were confirmed.",
                each.getKey(), value, each.getValue()));
    }
    return found;
  }

  private static String variable(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW VARIABLES LIKE '" + name + "'")) {
      return rows.next() ? rows.getString(2) : "";
    }
  }
}
