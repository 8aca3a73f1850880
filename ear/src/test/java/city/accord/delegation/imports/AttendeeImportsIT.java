package city.accord.delegation.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.KeptAttendee;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.delegation.CreateDelegation;
import city.accord.delegation.Delegations;
import city.accord.delegation.Members;
import city.accord.delegation.Represented;
import city.accord.table.CheckedUpload;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of people on its way from a file to the summit, and back. */
@ArquillianTest
class AttendeeImportsIT {

  private static final String HEADER = "Family name,Given name,Category,Delegation,Email\n";

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private AnySummit summit;
  @Inject private AttendeeImports imports;
  @Inject private AttendeeImportParts parts;
  @Inject private AttendeeSearch search;
  @Inject private Approvals approvals;
  @Inject private Delegations delegations;
  @Inject private Members members;
  @Inject private AuditLog audit;

  /** Of this test alone, in lower-case letters. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aSummitTakesPlace() {
    summit.takesPlace();
  }

  @Test
  void whomAListNamesIsThereOnlyOnceItIsImported() throws Exception {
    long delegation = delegation(Map.of("delegate", 1));
    long id =
        upload(
            row("A", "delegate", place(), "a")
                + row("B", "delegate", place(), "b")
                + row("C", "press", "", "c")
                + row("D", "juggler", "", "d"));
    CheckedUpload<CheckedAttendee> seen = look(id);
    assertEquals(List.of(2L, 2L), List.of(seen.good(), seen.leftOut()));
    assertEquals(List.of(), names());

    run(id);
    assertEquals(List.of("A", "C"), names());
    assertEquals(1, organiser.get(() -> members.of(delegation)).size());
    CheckedUpload<CheckedAttendee> imported = look(id);
    assertEquals(List.of(2, 2), List.of(imported.importedRows(), imported.leftOutRows()));
    assertEquals(List.of(3, 5), imported.rows().stream().map(CheckedAttendee::row).toList());
    assertEquals(List.of("2 / 4"), details("import.people", mark));
    assertEquals(2, details("attendee.added", mark).size());
    run(id);
    assertEquals(List.of("A", "C"), names(), "told twice, it happens once");
  }

  @Test
  void ofTwoOfficersWithTheSameListEachPersonComesOnce() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 250; i++) rows.append(row("P" + i, "guest", "", "p" + i));
    List<Long> uploads = List.of(upload(rows.toString()), upload(rows.toString()));
    uploads.forEach(id -> organiser.run(() -> imports.run(id)));
    AtOnce.done(uploads.stream().<Runnable>map(id -> () -> finish(id)).toList());
    assertEquals(250, names().size());
    assertEquals(250, uploads.stream().mapToInt(id -> look(id).importedRows()).sum());
  }

  @Test
  void whoMayBeThereAlreadyIsAddedOnlyAsAnotherPerson() throws Exception {
    run(upload(row("A", "guest", "", "a")));
    long id = upload(row("A", "press", "", "other"));
    CheckedAttendee asked = look(id).rows().get(0);
    assertFalse(asked.isGood());
    organiser.run(
        () -> imports.assign(id, look(id).columns(), null, Map.of(asked.row(), asked.seen())));
    assertTrue(look(id).rows().get(0).isGood());
    long third = upload(row("A", "staff", "", "third"));
    organiser.run(
        () -> imports.assign(third, look(third).columns(), null, Map.of(2, asked.seen())));
    run(id);
    assertEquals(List.of("A", "A"), names());
    run(third);
    assertEquals(List.of("A", "A"), names(), "somebody has come whom that officer had not seen");
  }

  @Test
  void anUndoneImportLeavesWhomSomebodyHasTouched() throws Exception {
    delegation(Map.of());
    long id =
        upload(
            row("A", "delegate", place(), "a")
                + row("B", "delegate", place(), "b")
                + row("C", "delegate", place(), "c")
                + row("D", "press", "", "d"));
    run(id);
    approvals.approve(person("B"));
    organiser.run(() -> members.makeHead(person("C")));
    List<KeptAttendee> kept = organiser.get(() -> imports.kept(id));
    assertEquals(
        List.of(List.of("changed"), List.of("changed", "head")),
        kept.stream().map(KeptAttendee::reasons).toList());
    organiser.run(() -> imports.undo(id));
    assertEquals(List.of("B", "C"), names());
    assertTrue(look(id).isUndone());
    assertEquals(2, organiser.get(() -> imports.kept(id)).size(), "the page still says who stayed");
    assertEquals(List.of("2 / 4"), details("import.people-undone", mark));
    organiser.run(() -> imports.undo(id));
    assertEquals(List.of("B", "C"), names());
    run(upload(row("A", "delegate", place(), "a")));
    assertEquals(List.of("A", "B", "C"), names(), "the places are free again");
  }

  @Test
  void anImportThatIsStoppedStaysWhereItIs() throws Exception {
    long id = upload(row("A", "guest", "", "a"));
    organiser.run(() -> imports.stop(id));
    assertFalse(look(id).isImported(), "what has not begun cannot be stopped");
    run(id);
    organiser.run(() -> imports.stop(id));
    assertEquals(List.of("1 / 1"), details("import.people", mark));
    assertEquals(List.of(), details("import.people-stopped", mark));
  }

  @Test
  void anUploadIsSeenByItsOfficerAloneUntilItIsImported() throws Exception {
    long id = upload(row("A", "guest", "", "a"));
    String other = mark + "@officers.example";
    Runnable look = () -> imports.look(id);
    for (Runnable deed : List.<Runnable>of(look, () -> imports.run(id), () -> imports.undo(id)))
      assertThrows(NotThere.class, () -> account.run(other, Set.of(Right.PEOPLE), deed));
    run(id);
    account.run(other, Set.of(Right.PEOPLE), look);
  }

  private void run(long id) {
    organiser.run(() -> imports.run(id));
    finish(id);
  }

  /** What goes on behind an officer's back is done here too, whichever of both is first. */
  private void finish(long id) {
    boolean more = true;
    while (more) more = organiser.get(() -> parts.next(id));
  }

  private String place() {
    return "Place " + mark;
  }

  private long delegation(Map<String, Integer> quotas) {
    Represented place =
        Represented.organisation(LocalizedText.of("", place()), LocalizedText.EMPTY);
    return organiser.get(
        () -> {
          long id = delegations.create(new CreateDelegation(place, true, null));
          delegations.setQuotas(id, quotas);
          return id;
        });
  }

  private String row(String given, String category, String place, String email) {
    return String.join(",", "Z" + mark, given, category, place, email + mark + "@people.example")
        + "\n";
  }

  private long upload(String rows) {
    byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    return organiser.get(() -> imports.upload(mark + ".csv", file));
  }

  private CheckedUpload<CheckedAttendee> look(long id) {
    return organiser.get(() -> imports.look(id));
  }

  private List<AttendeeRow> people() {
    AttendeeFilter own = new AttendeeFilter("z" + mark, null, null, null);
    return organiser.get(() -> search.find(own, 0, 1_000));
  }

  /** Their given names. */
  private List<String> names() {
    return people().stream().map(person -> person.name().latinGiven()).toList();
  }

  private long person(String given) {
    return people().stream()
        .filter(person -> person.name().latinGiven().equals(given))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> details(String event, String thing) {
    AuditFilter all = new AuditFilter(null, null, thing, null, null);
    return organiser.get(() -> audit.page(all, Long.MAX_VALUE, 1_000)).stream()
        .filter(row -> row.event().equals(event))
        .map(AuditRow::detail)
        .toList();
  }
}
