package city.accord.operate.doctor;

import city.accord.operate.DatabaseAddress;
import city.accord.operate.OperatorSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

/** The clock is kept by the network's time, and the database's says the same. */
final class ClockCheck implements Check {

  private static final Duration APART = Duration.ofSeconds(2);

  private final OperatorSettings settings;

  ClockCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public List<Finding> look() throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    if (isAlone())
      found.add(
          Finding.note(
              "No time server keeps it right: install chrony or systemd-timesyncd, or see whether"
                  + " it reaches a server."));
    try {
      Duration apart = apart();
      if (apart.compareTo(APART) > 0)
        found.add(
            Finding.wrong(
                "The database's clock differs from this machine's by %d s.", apart.toSeconds()));
    } catch (SQLException away) {
      found.add(Finding.note("The database's clock could not be asked."));
    }
    if (found.isEmpty()) found.add(Finding.good("It is %s.", Instant.now()));
    return found;
  }

  private Duration apart() throws SQLException {
    try (Connection connection = DatabaseAddress.of(settings).connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT UTC_TIMESTAMP(6)")) {
      rows.next();
      Timestamp there = rows.getTimestamp(1, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
      return Duration.between(there.toInstant(), Instant.now()).abs();
    }
  }

  private static boolean isAlone() throws InterruptedException {
    try {
      Process asked =
          new ProcessBuilder("timedatectl", "show", "--property=NTPSynchronized", "--value")
              .redirectErrorStream(true)
              .start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return asked.waitFor() == 0 && said.strip().equals("no");
    } catch (IOException noSystemd) {
      return false;
    }
  }
}
