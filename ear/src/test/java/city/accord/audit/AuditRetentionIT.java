package city.accord.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Role;
import city.accord.account.AccountChanges;
import city.accord.account.Accounts;
import city.accord.signing.SmallCeremony;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the audit log and the lists of sign-ins still hold after a night, with the defaults. */
@ArquillianTest
class AuditRetentionIT {

  @Inject private AuditRetention retention;
  @Inject private AuditTrail trail;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;
  @Inject private SmallCeremony ceremony;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  private final String thing = "thing-" + UUID.randomUUID();

  @Test
  void entriesOfMoreThanThreeYearsGoAndThatIsOnRecord() throws SQLException {
    long deletions = deletions();
    trail.recordAs("tsai", "city.added", thing + " old", null);
    trail.recordAs("tsai", "city.added", thing + " young", null);
    age("audit_entry", "subject", thing + " old", 1097);
    age("audit_entry", "subject", thing + " young", 1095);
    retention.deleteOld();
    String entries = "select count(*) from audit_entry where subject = ?";
    assertEquals(0, number(entries, thing + " old"));
    assertEquals(1, number(entries, thing + " young"));
    assertEquals(deletions + 1, deletions());
    retention.deleteOld();
    assertEquals(deletions + 1, deletions(), "nothing was deleted, and nothing is said of it");
  }

  @Test
  void signInsOfMoreThanHalfAYearGo() throws SQLException {
    String email = thing + "@staff.example";
    accounts.open(email, "Tsai", "a few easy words", Set.of(Role.WITNESS));
    long account = number("select id from account where email = ?", email);
    String signIns = "select count(*) from sign_in where browser like ?";
    changes.signedIn(account, "192.0.2.7", thing + " old");
    changes.signedIn(account, "192.0.2.7", thing + " young");
    age("sign_in", "browser", thing + " old", 181);
    age("sign_in", "browser", thing + " young", 179);
    changes.deleteOldSignIns();
    assertEquals(0, number(signIns, thing + " old"));
    assertEquals(1, number(signIns, thing + " young"));
  }

  @Test
  void theAuditChainOfACeremonyIsKeptForEver() throws SQLException {
    String id = String.valueOf(ceremony.prepare("Utrecht"));
    String links = "select count(*) from signing_audit where ceremony_id = ?";
    long before = number(links, id);
    assertTrue(before > 0, "preparing it is on record");
    age("signing_audit", "ceremony_id", id, 5_000);
    retention.deleteOld();
    assertEquals(before, number(links, id));
  }

  private void age(String table, String column, String value, int days) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update " + table + " set at = ? where " + column + " = ?")) {
      update.setTimestamp(1, Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS)));
      update.setString(2, value);
      assertTrue(update.executeUpdate() > 0, value);
    }
  }

  private long number(String query, String value) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        assertTrue(row.next(), query);
        return row.getLong(1);
      }
    }
  }

  /** Entries that say how many entries were deleted. */
  private long deletions() throws SQLException {
    return number("select count(*) from audit_entry where event = ?", "audit.deleted");
  }
}
