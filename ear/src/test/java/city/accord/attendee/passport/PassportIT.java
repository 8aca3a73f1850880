package city.accord.attendee.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendees;
import city.accord.attendee.DataKind;
import city.accord.attendee.Erasure;
import city.accord.attendee.PersonalDataExport;
import city.accord.attendee.Purgeable;
import city.accord.attendee.merge.DuplicateRow;
import city.accord.attendee.merge.Duplicates;
import city.accord.attendee.merge.Likeness;
import city.accord.attendee.merge.MergeAttendees;
import city.accord.attendee.passport.PassportRefused.BirthDateNotPossible;
import city.accord.attendee.passport.PassportRefused.PassportKeyMissing;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.delegation.DelegationPassports;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.Registration;
import city.accord.summit.Summits;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Travel documents: entered by many, encrypted, read by few and on record, gone with the person.
 */
@ArquillianTest
class PassportIT {

  private static final String SETTING = "accord.passport.keys";
  private static final String FIRST = "first MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n";
  private static final String SECOND = "second ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=\n";
  private static final LocalDate BORN = LocalDate.of(1931, 2, 17);
  private static final AuditFilter READINGS = new AuditFilter(null, "passport", null, null, null);

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Invitations invitations;
  @Inject private Attendees attendees;
  @Inject private Passports passports;
  @Inject private GuestPassport own;
  @Inject private DelegationPassports ofDelegation;
  @Inject private PassportRenewal renewal;
  @Inject private PersonalDataExport export;
  @Inject private Duplicates duplicates;
  @Inject private Erasure erasure;
  @Inject private AuditLog audit;
  @Inject private Summits summits;
  @Inject private UserTransaction transaction;
  @Inject @Any private Instance<Purgeable.Source> purges;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  /** In letters alone, and like no other word in the database. */
  private final String surname =
      "Q" + Long.toString(System.nanoTime(), 26).toUpperCase().replaceAll("[0-9]", "Z") + "X";

  private Path keys;

  @BeforeEach
  void aKeyAndAnOpenForm() throws IOException {
    keys = Files.createTempFile("passport", ".keys");
    Files.writeString(keys, FIRST);
    System.setProperty(SETTING, keys.toString());
    category.opens();
    guests.comeTo(category);
  }

  @AfterEach
  void noKey() {
    System.clearProperty(SETTING);
  }

  @Test
  void onlyWhoMayReadsItOnRecordAndTheDatabaseNeverSaysIt() throws Exception {
    String token = guests.registered("Marta" + surname.length());
    own.save(token, 0, new PassportDetails(PassportName.typed(surname, "Anna Maria"), BORN));
    long person = own.own(token).orElseThrow().person().id();
    assertTrue(own.own(token).orElseThrow().isKnown());
    assertEquals(Set.of(), tablesWith(surname));
    assertEquals(Set.of(), tablesWith(BORN.toString()));

    account.run(
        "desk@accord.example",
        Set.of(Right.PEOPLE),
        () -> {
          assertTrue(passports.row(person).nameKnown());
          assertThrows(EJBAccessException.class, () -> passports.show(person));
          assertEquals(Optional.empty(), passports.readWhereAllowed(person));
          String file = file(export.zip(person));
          assertTrue(file.contains("\"withheld\":true"), file);
          assertFalse(file.contains(surname), file);
        });
    assertEquals(0, readings(person));

    account.run(
        "protocol@accord.example",
        Set.of(Right.PEOPLE, Right.PASSPORTS),
        () -> {
          assertEquals(surname, passports.show(person).name().surname());
          assertEquals(BORN, passports.show(person).birthDate());
        });
    assertEquals(2, readings(person));
    assertTrue(file(organiser.get(() -> export.zip(person))).contains(surname));
    assertEquals(3, readings(person));
    assertEquals("protocol@accord.example", reading(person).who());
    assertEquals(Set.of(), tablesWith(surname), "neither does the audit log");
  }

  @Test
  void itGoesWithErasure() throws SQLException {
    String token = guests.registered("Marta");
    own.save(token, 0, new PassportDetails(PassportName.typed(surname, null), BORN));
    long person = own.own(token).orElseThrow().person().id();
    int version = organiser.get(() -> attendees.row(person)).version();
    organiser.run(() -> erasure.erase(person, version, "Asked"));
    assertEquals(0, rows(person));
    assertThrows(NotThere.class, () -> organiser.get(() -> passports.show(person)));
  }

  @Test
  void ofTwoRecordsOfOnePersonTheOneThatStaysSaysIt() throws SQLException {
    String given = "Ana" + surname;
    LocalizedText none = LocalizedText.EMPTY;
    PersonName name = new PersonName(null, given, category.name(), Order.GIVEN_FIRST, none, none);
    AddAttendee command = new AddAttendee(name, category.code(), Affiliation.of(none), null);
    long stays = organiser.get(() -> attendees.add(command));
    String token = guests.registered(given);
    long other = own.own(token).orElseThrow().person().id();
    organiser.run(() -> passports.save(stays, 0, new PassportDetails(null, BORN)));
    own.save(token, 0, new PassportDetails(PassportName.typed(surname, null), BORN));
    DuplicateRow found = found(stays, other).orElseThrow();
    assertTrue(found.likenesses().contains(Likeness.BIRTH_DATE), found.toString());

    organiser.run(() -> passports.save(stays, 1, new PassportDetails(null, BORN.plusDays(1))));
    assertEquals(Optional.empty(), found(stays, other), "born on two days");

    organiser.run(
        () ->
            duplicates.merge(
                new MergeAttendees(
                    stays,
                    attendees.row(stays).version(),
                    other,
                    attendees.row(other).version(),
                    Set.of())));
    PassportDetails kept = organiser.get(() -> passports.show(stays));
    assertEquals(surname, kept.name().surname());
    assertEquals(BORN.plusDays(1), kept.birthDate());
    assertEquals(0, rows(other));
  }

  @Test
  void aLinkEntersItForItsOwnPeopleAndReadsNothing() {
    String token = one.invited(one.created());
    invitations.register(
        token, new Registration(OneDelegation.name("Jana", "Koubková"), false, null));
    String other = another.invited(another.created());
    long head = ofDelegation.people(token).get(0).person().id();
    PassportDetails said = new PassportDetails(PassportName.typed(surname, null), null);
    ofDelegation.save(token, head, 0, said);
    assertTrue(ofDelegation.person(token, head).nameKnown());
    assertFalse(ofDelegation.person(token, head).birthDateKnown());
    assertThrows(ChangedMeanwhile.class, () -> ofDelegation.save(token, head, 0, said));
    assertThrows(NotThere.class, () -> ofDelegation.person(other, head));
    assertThrows(NotThere.class, () -> ofDelegation.save(other, head, 1, said));
    assertThrows(InvitationNotValid.class, () -> ofDelegation.save("none", head, 1, said));
    for (LocalDate never : List.of(LocalDate.of(1850, 1, 1), LocalDate.of(2200, 1, 1)))
      assertThrows(
          BirthDateNotPossible.class,
          () -> ofDelegation.save(token, head, 1, new PassportDetails(null, never)));
  }

  @Test
  void aNewKeyTakesOverWhatTheOldOneEncryptedAndWithoutItNothingIsTaken() throws Exception {
    String token = guests.registered("Marta");
    PassportDetails said = new PassportDetails(PassportName.typed(surname, null), BORN);
    own.save(token, 0, said);
    long person = own.own(token).orElseThrow().person().id();
    Files.writeString(keys, SECOND + FIRST);
    assertEquals(said, organiser.get(() -> passports.show(person)));
    renewal.renew();
    Files.writeString(keys, SECOND);
    assertEquals(said, organiser.get(() -> passports.show(person)));
    Files.writeString(keys, FIRST);
    assertThrows(PassportKeyMissing.class, () -> organiser.get(() -> passports.show(person)));
    System.clearProperty(SETTING);
    assertFalse(own.own(token).orElseThrow().isOffered());
    assertThrows(PassportKeyMissing.class, () -> own.save(token, 2, said));
  }

  @Test
  void whatIsMovedToAnotherPersonInTheDatabaseOpensNothing() throws SQLException {
    String token = guests.registered("Marta");
    own.save(token, 0, new PassportDetails(PassportName.typed(surname, null), BORN));
    long person = own.own(token).orElseThrow().person().id();
    long other = own.own(guests.registered("Other")).orElseThrow().person().id();
    update("update passport set attendee_id = ? where attendee_id = ?", other, person);
    assertThrows(RuntimeException.class, () -> organiser.get(() -> passports.show(other)));
    assertEquals(0, readings(other));
  }

  @Test
  void itsDayOfThePurgeTakesTheDocumentAndLeavesThePerson() throws Exception {
    String token = guests.registered("Marta");
    own.save(token, 0, new PassportDetails(PassportName.typed(surname, null), BORN));
    long person = own.own(token).orElseThrow().person().id();
    transaction.begin();
    Purgeable documents =
        purges.stream()
            .flatMap(source -> source.of(summits.current()).stream())
            .filter(one -> one.kind().equals(DataKind.PASSPORT.name()))
            .findFirst()
            .orElseThrow();
    assertTrue(documents.count().getAsLong() > 0);
    documents.purge().run();
    assertEquals(0, documents.count().getAsLong());
    transaction.commit();
    assertEquals(0, rows(person));
    assertFalse(own.own(token).orElseThrow().isKnown());
  }

  private Optional<DuplicateRow> found(long one, long other) {
    return organiser.get(duplicates::found).stream()
        .filter(row -> Set.of(one, other).contains(row.stays().id()))
        .filter(row -> Set.of(one, other).contains(row.other().id()))
        .findFirst();
  }

  private long readings(long person) {
    return entries(person).size();
  }

  private AuditRow reading(long person) {
    return entries(person).get(1);
  }

  /** The latest first. */
  private List<AuditRow> entries(long person) {
    return organiser.get(() -> audit.page(READINGS, Long.MAX_VALUE, 100)).stream()
        .filter(row -> row.event().equals("passport.read"))
        .filter(row -> row.detail().equals("attendee " + person))
        .toList();
  }

  private static String file(byte[] archive) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.getNextEntry();
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The tables in which the word stands anywhere, in a text or in bytes. */
  private Set<String> tablesWith(String word) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement columns =
            connection.prepareStatement(
                "select table_name, column_name from information_schema.columns"
                    + " where table_schema = database() and (data_type like '%char'"
                    + " or data_type like '%text' or data_type like '%blob'"
                    + " or data_type like '%binary')");
        ResultSet column = columns.executeQuery()) {
      while (column.next())
        if (stands(connection, column.getString(1), column.getString(2), word))
          tables.add(column.getString(1));
    }
    return tables;
  }

  private static boolean stands(Connection connection, String table, String column, String word)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select count(*) from `" + table + "` where `" + column + "` like ?")) {
      statement.setString(1, "%" + word + "%");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1) > 0;
      }
    }
  }

  private long rows(long person) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from passport where attendee_id = ?")) {
      statement.setLong(1, person);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void update(String sql, long... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setLong(i + 1, values[i]);
      assertEquals(1, statement.executeUpdate());
    }
  }
}
