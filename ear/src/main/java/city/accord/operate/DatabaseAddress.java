package city.accord.operate;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and who asks it.
 *
 * @param url as JDBC has it
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final String DEFAULT = "jdbc:mysql://localhost:3306/accord";
  private static final int PORT = 3306;

  public static DatabaseAddress of(OperatorSettings settings) {
    return new DatabaseAddress(
        settings.get("accord.database.url", DEFAULT),
        settings.get("accord.database.user", "accord"),
        settings.get("accord.database.password", ""));
  }

  /** The connection is in UTC, as the server's are. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.put("user", user);
    properties.put("password", password);
    properties.put("connectTimeout", "5000");
    properties.put("connectionTimeZone", "UTC");
    properties.put("forceConnectionTimeZoneToSession", "true");
    try {
      return DriverManager.getConnection(url, properties);
    } catch (SQLException e) {
      // the driver's own words fill three lines, and say neither where nor what
      String reason = e.getMessage().lines().findFirst().orElse("").strip();
      throw new SQLException(
          "The database at %s:%d does not let %s in: %s"
              .formatted(host(), port(), user, reason.replaceFirst("\\.$", "") + "."),
          e.getSQLState(),
          e);
    }
  }

  public String host() {
    return uri().getHost();
  }

  public int port() {
    return uri().getPort() < 0 ? PORT : uri().getPort();
  }

  /** The name of the database. */
  public String name() {
    return uri().getPath().replaceFirst("^/", "");
  }

  /** Whether the setting forbids TLS. */
  public boolean isPlain() {
    String query = uri().getQuery();
    return query != null && query.contains("sslMode=DISABLED");
  }

  private URI uri() {
    URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2)
      throw new OperatorFault("accord.database.url names no host and database: " + url);
    return uri;
  }
}
