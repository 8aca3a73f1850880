package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.delegation.ReminderRule.DaysOutOfBounds;
import city.accord.delegation.ReminderRule.TimesOutOfBounds;
import city.accord.mail.MailRow;
import city.accord.testing.AsOrganiser;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Focal points who do not answer are reminded, by a rule, and nobody else is. */
@ArquillianTest
class RemindersIT {

  /** The invitations, and when the delegation was invited, so many days earlier than they were. */
  private static final List<String> EARLIER =
      List.of(
          "update invitation set sent_at = sent_at - interval ? day where delegation_id = ?",
          "update delegation set invited_at = invited_at - interval ? day where id = ?");

  @Inject private AsOrganiser organiser;
  @Inject private Reminders reminders;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation own;
  @Inject private OneDelegation one;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  private long delegation;
  private String token;

  @BeforeEach
  void aDelegationIsInvited() {
    delegation = one.created();
    token = one.invited(delegation);
    save(7, 2);
  }

  @AfterEach
  void nobodyIsReminded() {
    save(null, 2);
  }

  @Test
  void whoDoesNotAnswerIsRemindedByTheRuleAndNoMoreOften() throws SQLException {
    remind();
    assertEquals(0, reminded().times());
    pass(6);
    remind();
    assertEquals(0, reminded().times());
    pass(1);
    remind();
    remind();
    assertEquals(1, reminded().times());
    assertTrue(letter().subject().contains("Reminder: invitation"), letter().subject());
    assertTrue(letter().subject().contains("敬請回覆"), letter().subject());
    pass(8);
    remind();
    assertEquals(2, reminded().times());
    assertNull(reminded().next());
    pass(30);
    remind();
    assertEquals(2, reminded().times());
    assertTrue(invitations.open(token).isPresent(), "the invitation's own link works as well");
  }

  @Test
  void whoHasAnsweredIsNotReminded() throws SQLException {
    invitations.register(
        token, new Registration(OneDelegation.name("Jana", "Koubková"), false, null));
    pass(8);
    remind();
    assertEquals(0, reminded().times());
    assertNull(reminded().next());
  }

  @Test
  void whoDeclinesIsNotReminded() throws SQLException {
    own.decline(token, "No time");
    pass(8);
    remind();
    assertEquals(0, reminded().times());
  }

  @Test
  void anInvitationThatIsSentAgainStartsTheDaysAnew() throws SQLException {
    pass(8);
    remind();
    one.invite(delegation);
    remind();
    assertEquals(0, reminded().times());
    assertTrue(invitations.open(token).isEmpty());
  }

  @Test
  void nobodyIsRemindedWithoutEnd() {
    assertThrows(DaysOutOfBounds.class, () -> save(0, 2));
    assertThrows(DaysOutOfBounds.class, () -> save(61, 2));
    assertThrows(TimesOutOfBounds.class, () -> save(7, 0));
    assertThrows(TimesOutOfBounds.class, () -> save(7, 10));
  }

  private void save(Integer days, int times) {
    int version = organiser.get(reminders::rule).version();
    organiser.run(() -> reminders.save(new ReminderRow(version, days, times)));
  }

  private void remind() {
    organiser.run(reminders::remind);
  }

  private Reminded reminded() {
    return organiser.get(() -> reminders.of(delegation));
  }

  private MailRow letter() {
    return organiser.get(invitations::letters).get(delegation);
  }

  private void pass(int days) throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (String update : EARLIER)
        try (PreparedStatement statement = connection.prepareStatement(update)) {
          statement.setInt(1, days);
          statement.setLong(2, delegation);
          statement.executeUpdate();
        }
    }
  }
}
