package city.accord.delegation.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.city.Cities;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Delegations.DelegationsInUse;
import city.accord.delegation.Invitations;
import city.accord.delegation.Invitations.Invitee;
import city.accord.table.CheckedUpload;
import city.accord.table.TableUpload.AlreadyImported;
import city.accord.table.TableUpload.FieldTwice;
import city.accord.testing.AnySummit;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of delegations on its way from a file to the board, and back. */
@ArquillianTest
class DelegationImportsIT {

  private static final String HEADER = "City,Kind,Contact,E-mail\n";

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private AnySummit summit;
  @Inject private DelegationImports imports;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Cities cities;
  @Inject private AuditLog audit;

  /** Of this test alone, in lower-case letters. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aSummitTakesPlace() {
    summit.takesPlace();
  }

  @Test
  void whatIsUploadedIsOnTheListOnlyOnceItIsImported() {
    long id = upload(rows(2) + row("Harbour Guild", "company", "ada@guild.example") + wrongRow());
    CheckedUpload<CheckedDelegation> seen = look(id);
    assertEquals(List.of(3L, 1L), List.of(seen.good(), seen.leftOut()));
    assertEquals(List.of(), board());

    run(id);
    List<DelegationRow> board = board();
    assertEquals(
        List.of("a0-" + mark, "a1-" + mark, "harbour-guild-" + mark),
        board.stream().map(DelegationRow::slug).toList());
    assertEquals(List.of(true, true, false), board.stream().map(DelegationRow::ofCity).toList());
    assertEquals("ada@guild.example", board.get(2).focalPoint().email());
    assertTrue(cityExists("a0-" + mark));
    CheckedUpload<CheckedDelegation> imported = look(id);
    assertEquals(List.of(3, 1), List.of(imported.importedRows(), imported.leftOutRows()));
    assertEquals(1, imported.leftOut(), "the row left out is still known");
    assertEquals(
        "3 / 4", entries("import.delegations", list(id)).get(0).detail(), "it is on record");
  }

  @Test
  void anImportToldTwiceHappensOnce() {
    long id = upload(rows(2));
    run(id);
    run(id);
    assertEquals(2, board().size());
    assertThrows(
        AlreadyImported.class,
        () -> organiser.run(() -> imports.assign(id, Arrays.asList("NAME", null, null, null))));
  }

  @Test
  void twoOfficersWithTheSameListDoNotDoubleIt() throws Exception {
    List<Long> uploads = List.of(upload(rows(12)), upload(rows(12)), upload(rows(12)));
    AtOnce.done(uploads.stream().map(id -> (Runnable) () -> run(id)).toList());
    assertEquals(12, board().size());
    assertEquals(12, board().stream().map(DelegationRow::precedence).distinct().count());
    assertEquals(12, uploads.stream().mapToInt(id -> look(id).importedRows()).sum());
  }

  @Test
  void anImportIsUndoneAsAWhole() {
    long before = upload(row("First", "city", ""));
    run(before);
    long id = upload(rows(3));
    run(id);
    long after = upload(row("Last", "city", ""));
    run(after);
    int place = board().get(0).precedence();
    undo(id);
    assertEquals(List.of("first-" + mark, "last-" + mark), slugs());
    assertEquals(place + 1, board().get(1).precedence(), "those behind move up");
    assertFalse(cityExists("a0-" + mark));
    assertTrue(look(id).undoneAt() != null);
    undo(id);
    run(id);
    assertEquals(List.of("first-" + mark, "last-" + mark), slugs());
    long again = upload(rows(3));
    run(again);
    assertEquals(3, look(again).importedRows());
  }

  @Test
  void anImportOfWhichSomethingHasComeIsNotUndone() {
    long id = upload(rows(3));
    run(id);
    DelegationRow invited = board().get(1);
    organiser.run(() -> invitations.send(invited.id()));
    assertEquals(
        List.of(invited.place()),
        organiser.get(() -> imports.inUse(id)),
        "the page says so before a button is pressed");
    assertThrows(DelegationsInUse.class, () -> undo(id));
    assertEquals(3, board().size());
  }

  @Test
  void anUploadIsSeenByItsOfficerAloneUntilItIsImported() {
    long id = upload(rows(1));
    String other = mark + "@officers.example";
    Runnable look = () -> imports.look(id);
    Runnable run = () -> imports.run(id);
    for (Runnable deed : List.of(look, run))
      assertThrows(NotThere.class, () -> account.run(other, Set.of(Right.PEOPLE), deed));
    run(id);
    account.run(other, Set.of(Right.PEOPLE), look);
    assertThrows(EJBAccessException.class, () -> account.run(other, Set.of(Right.READ), look));
  }

  @Test
  void whatAColumnHoldsIsRememberedForTheNextFile() {
    String header = "Gemeinde " + mark + ",Staat " + mark + "\n";
    long first = uploadFile(header + "A0 " + mark + ",Amberia\n");
    assertEquals(Arrays.asList(null, null), look(first).columns());
    assertEquals(List.of(), look(first).rows());
    assertThrows(FieldTwice.class, () -> assign(first, "NAME", "NAME"));
    assign(first, "NAME", null);
    run(first);
    assertEquals(List.of("a0-" + mark), slugs());
    long second = uploadFile(header + "A1 " + mark + ",Amberia\n");
    assertEquals(Arrays.asList("NAME", null), look(second).columns());
    assign(second, "NAME", "COUNTRY");
    run(second);
    long third = uploadFile(header + "A2 " + mark + ",Amberia\n");
    assertEquals(List.of("NAME", "COUNTRY"), look(third).columns());
  }

  @Test
  void ofManyInvitedAtOnceByTwoOfficersEachGetsOneLetter() throws Exception {
    run(upload(rows(5) + row("Silent", "company", "")));
    List<Invitee> seen =
        board().stream().map(row -> new Invitee(row.id(), row.invitedAt())).toList();
    List<Integer> sent = new ArrayList<>();
    Runnable send =
        () -> {
          int letters = organiser.get(() -> invitations.sendAll(seen));
          synchronized (sent) {
            sent.add(letters);
          }
        };
    AtOnce.done(List.of(send, send, send));
    assertEquals(5, sent.stream().mapToInt(Integer::intValue).sum());
    assertEquals(5, board().stream().filter(row -> row.invitedAt() != null).count());
    assertEquals(5, entries("invitation.sent", mark).size());
  }

  private String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) rows.append(row("A" + i, "city", "a" + i + "@cities.example"));
    return rows.toString();
  }

  private String row(String name, String kind, String email) {
    return name + " " + mark + "," + kind + ",," + email + "\n";
  }

  private String wrongRow() {
    return row("Nowhere", "city", "no address");
  }

  private long upload(String rows) {
    return uploadFile(HEADER + rows);
  }

  private long uploadFile(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return organiser.get(() -> imports.upload(mark + ".csv", file));
  }

  private String list(long id) {
    return look(id).fileName();
  }

  private CheckedUpload<CheckedDelegation> look(long id) {
    return organiser.get(() -> imports.look(id));
  }

  private void assign(long id, String... fields) {
    organiser.run(() -> imports.assign(id, Arrays.asList(fields)));
  }

  private void run(long id) {
    organiser.run(() -> imports.run(id));
  }

  private void undo(long id) {
    organiser.run(() -> imports.undo(id));
  }

  private List<DelegationRow> board() {
    return organiser.get(() -> delegations.board()).stream()
        .filter(row -> row.slug().endsWith(mark))
        .toList();
  }

  private List<String> slugs() {
    return board().stream().map(DelegationRow::slug).toList();
  }

  private boolean cityExists(String slug) {
    return organiser.get(() -> cities.all(List.of(Language.EN))).stream()
        .anyMatch(city -> city.slug().equals(slug));
  }

  private List<AuditRow> entries(String event, String thing) {
    AuditFilter all = new AuditFilter(null, null, thing, null, null);
    return organiser.get(() -> audit.page(all, Long.MAX_VALUE, 200)).stream()
        .filter(row -> row.event().equals(event))
        .toList();
  }
}
