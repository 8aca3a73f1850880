package city.accord.delegation.imports;

import city.accord.Entities;
import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.AttendeeBatch;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Places;
import city.accord.summit.Summit;
import city.accord.table.Table;
import city.accord.table.TableUpload;
import city.accord.table.TableUploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The parts of an import of people, each in a transaction of its own: the summit is locked for less
 * than a second at a time, and what a server that stops has done is done. Of two who import at once
 * each sees whom the other has added.
 */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class AttendeeImportParts {

  private static final int ROWS = 200;

  @PersistenceContext private EntityManager em;
  @Inject private TableUploads uploads;
  @Inject private AttendeeChecks checks;
  @Inject private AttendeeBatch people;
  @Inject private Places places;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Adds the people of the next rows.
   *
   * @return whether there are more
   */
  public boolean next(long id) {
    TableUpload upload = uploads.locked(id, AttendeeImports.KIND);
    if (!upload.isStarted() || upload.isImported() || !upload.isKept()) return false;
    List<Table.Row> all = upload.table().body();
    int from = upload.seenRows();
    List<Table.Row> part = all.subList(from, Math.min(all.size(), from + ROWS));
    add(upload, part);
    if (upload.seenRows() < all.size()) return true;
    upload.finish(clock.instant());
    audit.recordChange(
        "import.people",
        upload.fileName(),
        upload.importedRows() + " / " + upload.seenRows(),
        null,
        null);
    return false;
  }

  private void add(TableUpload upload, List<Table.Row> part) {
    Entities.lock(em, Summit.class, upload.summitId());
    places.lock(checks.delegations(upload, part));
    List<CheckedAttendee> rows = checks.part(upload, part);
    List<CheckedAttendee> good = rows.stream().filter(CheckedAttendee::isGood).toList();
    List<Integer> leftOut =
        rows.stream().filter(row -> !row.isGood()).map(CheckedAttendee::row).toList();
    List<Long> added =
        people.add(
            good.stream()
                .map(
                    row ->
                        new AddAttendee(
                            row.name(), row.category().code(), row.affiliation(), row.email()))
                .toList());
    upload.took(
        added.stream().map(person -> AttendeeImports.KIND + " " + person),
        good.size(),
        leftOut.size(),
        checks.choices(upload).withLeftOut(leftOut),
        clock.instant());
  }
}
