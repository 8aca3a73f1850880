package city.accord.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Role;
import city.accord.account.Accounts;
import city.accord.account.OpenAccount;
import city.accord.account.StaffAccounts;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who did what, as those read it who may. */
@ArquillianTest
class AuditLogIT {

  @Inject private AsOrganiser organiser;
  @Inject private AsPress press;
  @Inject private AuditLog log;
  @Inject private AuditTrail trail;
  @Inject private Accounts accounts;
  @Inject private StaffAccounts staff;
  @Inject private UserTransaction transaction;

  private final String thing = "thing-" + UUID.randomUUID();

  @Test
  void whatChangedStandsBeforeAndAfter() {
    String email = UUID.randomUUID() + "@staff.example";
    organiser.run(
        () -> staff.open(new OpenAccount(email, "Tsai", Set.of(Role.PRESS), Language.EN)));
    organiser.run(() -> staff.close(idOf(email)));
    AuditRow row = of(email).get(0);
    assertEquals("account.closed", row.event());
    assertTrue(row.was().contains("closed: false"), row.was());
    assertTrue(row.became().contains("closed: true"), row.became());
  }

  @Test
  void entriesAreFoundByPersonAreaAndThingAndComeAPageAtATime() {
    for (int i = 0; i < 5; i++) trail.recordAs("who-" + thing, "city.added", thing + i, null);
    assertEquals(5, page(new AuditFilter("who-" + thing, null, null, null, null)).size());
    assertEquals(5, page(new AuditFilter(null, "city", thing, null, null)).size());
    assertEquals(List.of(), page(new AuditFilter(null, "account", thing, null, null)));
    assertEquals(List.of(), page(new AuditFilter(null, "cit_", thing, null, null)));
    List<AuditRow> first = organiser.get(() -> log.page(thing(), Long.MAX_VALUE, 2));
    List<AuditRow> next = organiser.get(() -> log.page(thing(), first.get(1).id(), 2));
    assertEquals(thing + 4, first.get(0).subject());
    assertEquals(thing + 2, next.get(0).subject());
  }

  @Test
  void aSignInThatFailedIsRemembered() {
    String email = thing + "@staff.example";
    accounts.signIn(email, "not the password", "192.0.2.7", null);
    assertEquals("account.sign-in-failed", of(email).get(0).event());
  }

  @Test
  void aStrangerFillsNoTable() throws Exception {
    String event = "access." + thing.replaceAll("[^a-z]", "x");
    transaction.begin();
    for (int i = 0; i < AuditTrail.MAX_OF_STRANGERS; i++)
      trail.recordAs("anonymous", event, thing, null);
    transaction.commit();
    for (int i = 0; i < 5; i++) trail.recordOfStranger(event, thing, null);
    assertEquals(AuditTrail.MAX_OF_STRANGERS, page(thing(), 1_000).size());
    assertEquals(1, of(event).size(), "that there were more is said once");
  }

  @Test
  void onlyThoseWhoMayReadIt() {
    assertThrows(
        EJBAccessException.class, () -> press.get(() -> log.page(thing(), Long.MAX_VALUE, 1)));
  }

  private AuditFilter thing() {
    return new AuditFilter(null, null, thing, null, null);
  }

  private List<AuditRow> of(String subject) {
    return page(new AuditFilter(null, null, subject, null, null));
  }

  private List<AuditRow> page(AuditFilter filter) {
    return page(filter, 50);
  }

  private List<AuditRow> page(AuditFilter filter, int size) {
    return organiser.get(() -> log.page(filter, Long.MAX_VALUE, size));
  }

  private long idOf(String email) {
    return staff.all().stream()
        .filter(one -> one.email().equals(email))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
