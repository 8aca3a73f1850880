package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.attendee.Erasure.ErasureReasonMissing;
import city.accord.attendee.Erasure.ErasureReasonNamesPerson;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.view.PeopleChoice;
import city.accord.attendee.view.PeopleViews;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.door.DoorDevices;
import city.accord.door.DoorSetUp;
import city.accord.door.Doors;
import city.accord.door.GateRow;
import city.accord.door.ScanRow;
import city.accord.door.SentScan;
import city.accord.door.Verdict;
import city.accord.door.Way;
import city.accord.door.ZoneRow;
import city.accord.print.CardSize;
import city.accord.print.MakeSeatPlan;
import city.accord.print.Placement;
import city.accord.print.PrintCards;
import city.accord.print.Prints;
import city.accord.print.SeatPlans;
import city.accord.print.SeatShape;
import city.accord.programme.ProgrammePeople;
import city.accord.signing.SmallCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SignsInCeremony;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a person who is erased nothing is left but what is counted. */
@ArquillianTest
class ErasureIT {

  private static final AuditFilter ERASED = new AuditFilter(null, "privacy", null, null, null);

  @Inject private AsOrganiser organiser;
  @Inject private AsProgramme editor;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Approvals approvals;
  @Inject private AttendeeSearch search;
  @Inject private Attendees attendees;
  @Inject private OpenRegistrations registrations;
  @Inject private Moderation moderation;
  @Inject private DoorSetUp setUp;
  @Inject private DoorDevices devices;
  @Inject private Doors doors;
  @Inject private Badges badges;
  @Inject private Prints prints;
  @Inject private SeatPlans plans;
  @Inject private ProgrammePeople speakers;
  @Inject private SmallCeremony ceremony;
  @Inject private PeopleViews views;
  @Inject private Erasure erasure;
  @Inject private AuditLog audit;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  /** Like no other word in the database. */
  private final String mark = String.valueOf(System.nanoTime());

  private final String given = "Zdislava" + mark;

  @BeforeEach
  void openAForm() {
    category.opens();
    guests.comeTo(category);
  }

  @Test
  void nothingIsLeftInTheDatabaseButTheAuditLogAndTheCounts() throws SQLException {
    long letter = category.field(FieldKind.FILE, "Letter", false);
    long outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
    guests.register(given, Map.of(outlet, "Daily " + mark), Map.of(letter, Guests.LETTER));
    String link = guests.token(given);
    long person = guests.own(link).person().id();
    organiser.run(() -> moderation.write(person, "Note " + mark));
    approvals.approve(person);
    LocalizedText hall = LocalizedText.of(Language.EN, "Hall" + System.nanoTime());
    String phone = phone(hall);
    String code = organiser.get(() -> badges.issue(List.of(person))).get(person);
    assertEquals(Verdict.ADMITTED, scan(phone, code));
    organiser.run(() -> doors.mark(person, true, false));
    long run =
        organiser.get(
            () ->
                prints.print(new PrintCards(List.of(person), CardSize.A6, Placement.SINGLE, null)));
    seat(person);
    editor.run(() -> speakers.addAttendee(person));
    PeopleChoice found = new PeopleChoice("zdislava" + mark, "", "", "", List.of());
    organiser.run(() -> views.save("Guest of " + System.nanoTime(), found));
    Map<AttendeeStatus, Long> before = organiser.get(search::countByStatus);

    erase(person, "Asked on 3 May");

    assertEquals(Set.of("audit_entry"), tablesWith(mark));
    assertEquals(0, rows("registration_answer", person));
    assertEquals(0, rows("badge", person));
    assertEquals(0, rows("print_run_card", person));
    assertEquals(before, organiser.get(search::countByStatus));
    assertEquals(1, organiser.get(() -> prints.row(run)).people());
    assertEquals(
        1,
        organiser.get(doors::counts).stream()
            .filter(z -> z.name().equals(hall))
            .findFirst()
            .orElseThrow()
            .inside());
    ScanRow scan =
        organiser.get(doors::latest).stream()
            .filter(row -> row.zone().equals(hall))
            .findFirst()
            .orElseThrow();
    assertEquals(Verdict.ADMITTED, scan.verdict());
    assertNull(scan.name());
    assertEquals(Verdict.UNKNOWN, scan(phone, code));
    assertTrue(registrations.own(link).isEmpty());
    assertEquals(0, guests.count());
    assertThrows(NotThere.class, () -> organiser.get(() -> attendees.row(person)));
    assertTrue(devices.roster(phone).entries().stream().noneMatch(one -> one.attendee() == person));
    AuditRow entry = organiser.get(() -> audit.page(ERASED, Long.MAX_VALUE, 1)).get(0);
    assertEquals("attendee " + person, entry.subject());
    assertEquals("Asked on 3 May", entry.detail());
    assertFalse(String.valueOf(entry).contains(mark), entry.toString());
  }

  @Test
  void whoIsToSignIsNotErasedAndWhoMayNotErasesNobody() {
    long person = guests.own(guests.registered(given)).person().id();
    assertThrows(EJBAccessException.class, () -> erasure.erase(person, 1, "Asked"));
    int version = organiser.get(() -> attendees.row(person)).version();
    assertThrows(
        ErasureReasonMissing.class, () -> organiser.run(() -> erasure.erase(person, version, " ")));
    assertThrows(
        ErasureReasonNamesPerson.class,
        () -> organiser.run(() -> erasure.erase(person, version, "It is " + given)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> erasure.erase(person, version - 1, "Asked")));
    LocalizedText name = LocalizedText.of(Language.EN, given);
    ceremony.prepareFor(List.of(new Signatory(person, name, name, name, null, false)));
    assertThrows(SignsInCeremony.class, () -> erase(person, "Asked"));
    assertEquals(given, organiser.get(() -> attendees.row(person)).name().latinGiven());
  }

  private void erase(long person, String reason) {
    int version = organiser.get(() -> attendees.row(person)).version();
    organiser.run(() -> erasure.erase(person, version, reason));
  }

  private void seat(long person) {
    MakeSeatPlan row = new MakeSeatPlan("Plan", SeatShape.ROWS, 1, 1, false);
    long plan = organiser.get(() -> plans.make(row));
    int version = organiser.get(() -> plans.row(plan)).version();
    organiser.run(() -> plans.move(plan, version, person, "A1", "For " + mark));
  }

  private String phone(LocalizedText hall) {
    organiser.run(() -> setUp.save(new ZoneRow(null, 0, hall, List.of(), List.of())));
    long zone =
        organiser.get(setUp::zones).stream()
            .filter(one -> one.name().equals(hall))
            .findFirst()
            .orElseThrow()
            .id();
    organiser.run(() -> setUp.addGate(zone, hall, Way.BOTH));
    long gate =
        organiser.get(setUp::gates).stream()
            .filter(one -> one.name().equals(hall))
            .map(GateRow::id)
            .findFirst()
            .orElseThrow();
    long device = organiser.get(() -> setUp.addDevice(gate, "Phone"));
    return devices.pair(organiser.get(() -> setUp.offerCode(device)), "203.0.113.13");
  }

  private Verdict scan(String phone, String code) {
    String nonce = UUID.randomUUID().toString().replace("-", "");
    return devices.scan(phone, new SentScan(nonce, code, null, true, 0, null)).verdict();
  }

  /** The tables in which the word stands anywhere. */
  private Set<String> tablesWith(String word) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement columns =
            connection.prepareStatement(
                "select table_name, column_name from information_schema.columns"
                    + " where table_schema = database() and (data_type like '%char'"
                    + " or data_type like '%text')");
        ResultSet column = columns.executeQuery()) {
      while (column.next()) {
        String table = column.getString(1);
        String where = "`" + column.getString(2) + "` like ?";
        if (count(connection, table, where, "%" + word + "%") > 0) tables.add(table);
      }
    }
    return tables;
  }

  private long rows(String table, long person) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return count(connection, table, "attendee_id = ?", String.valueOf(person));
    }
  }

  private static long count(Connection connection, String table, String where, String value)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select count(*) from " + table + " where " + where)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
