package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.attendee.Attendees;
import city.accord.attendee.EditAttendee;
import city.accord.attendee.Namesake;
import city.accord.attendee.UsualCategories;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What organisers do to a person is on record, and open pages hear of it; what is refused is not.
 */
@ArquillianTest
class PeopleOnRecordIT {

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Attendees attendees;
  @Inject private Members members;
  @Inject private Delegations delegations;
  @Inject private HeardDelegations heard;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @Test
  void everyChangeOfAPersonIsRecordedInOrderAndAnnounced() throws SQLException {
    long id = one.created();
    long person = added(id);
    approvals.approve(person);
    organiser.run(() -> attendees.reopen(person));
    int version = organiser.get(() -> attendees.row(person)).version();
    EditAttendee edit =
        new EditAttendee(
            person,
            version,
            OneDelegation.name("Jana", "Nováková"),
            "staff",
            LocalizedText.EMPTY,
            null);
    organiser.run(() -> attendees.edit(edit));
    organiser.run(() -> members.makeHead(person));
    organiser.run(() -> attendees.withdraw(person));
    organiser.run(() -> attendees.restore(person));
    assertEquals(
        List.of(
            "attendee.added Jana Koubková",
            "attendee.approved Jana Koubková",
            "attendee.reopened Jana Koubková",
            "attendee.edited Jana Nováková",
            "attendee.made-head Jana Nováková",
            "attendee.withdrawn Jana Nováková",
            "attendee.restored Jana Nováková"),
        recorded(one.row().slug()));
    // once when it was created, and once for each of the seven
    assertEquals(8, heard.timesOf(id));
  }

  @Test
  void aMoveIsRecordedInTheNewDelegationAndAnnouncedToBoth() throws SQLException {
    long from = one.created();
    long to = another.created();
    long person = added(from);
    organiser.run(() -> members.move(person, to));
    assertEquals(List.of("attendee.moved Jana Koubková"), recorded(another.row().slug()));
    assertEquals(3, heard.timesOf(from));
    assertEquals(2, heard.timesOf(to));
  }

  @Test
  void aRefusedChangeIsNeitherRecordedNorAnnounced() throws SQLException {
    long id = one.created();
    organiser.run(() -> delegations.setQuotas(id, Map.of("staff", 0)));
    long person = added(id);
    long before = heard.timesOf(id);
    int version = organiser.get(() -> attendees.row(person)).version();
    EditAttendee edit =
        new EditAttendee(person, version, OneDelegation.JANA, "staff", LocalizedText.EMPTY, null);
    assertThrows(Delegation.QuotaFull.class, () -> organiser.run(() -> attendees.edit(edit)));
    assertEquals(List.of("attendee.added Jana Koubková"), recorded(one.row().slug()));
    assertEquals(before, heard.timesOf(id));
  }

  private long added(long delegation) {
    PersonName jana = OneDelegation.JANA;
    return organiser.get(
        () ->
            members.add(
                delegation,
                jana,
                UsualCategories.DELEGATE,
                false,
                Namesake.ids(attendees.namesakes(jana))));
  }

  /** Event and person of each entry about a delegation's people, all by somebody with a name. */
  private List<String> recorded(String delegation) throws SQLException {
    try (Connection connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select event, subject, who from audit_entry where detail = ? order by id")) {
      select.setString(1, delegation);
      List<String> entries = new ArrayList<>();
      List<String> who = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(rows.getString("event") + " " + rows.getString("subject"));
          who.add(rows.getString("who"));
        }
      }
      assertEquals(1, Set.copyOf(who).size(), who.toString());
      return entries;
    }
  }
}
