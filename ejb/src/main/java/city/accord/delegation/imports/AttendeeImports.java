package city.accord.delegation.imports;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.AttendeeBatch;
import city.accord.attendee.KeptAttendee;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.table.CheckedUpload;
import city.accord.table.TableUpload;
import city.accord.table.TableUploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Imports people from a file: uploaded, checked row by row, imported in parts, and undone but for
 * those of whom something has come.
 */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class AttendeeImports {

  /** As it stands in the table of uploads, before the id of a person whom the import has added. */
  public static final String KIND = "attendee";

  @PersistenceContext private EntityManager em;
  @Inject private TableUploads uploads;
  @Inject private AttendeeChecks checks;
  @Inject private AttendeeBatch people;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<AttendeeImportStarted> started;
  @Inject private Clock clock;

  /**
   * Reads a file and keeps it for its officer; nobody is added.
   *
   * @return the upload's id
   * @throws Refused where the file is no table, or beyond the bounds of one
   */
  public long upload(String fileName, byte[] file) {
    return uploads.keep(summits.current().id(), KIND, fields(), fileName, file);
  }

  /** What a column may hold. */
  public List<AttendeeField> fields() {
    return AttendeeField.all(summits.current().languages());
  }

  /**
   * The upload, its rows checked as they would be imported now, or once they are, those that were
   * left out; none while it is being imported.
   *
   * @throws city.accord.NotThere where it is another officer's
   */
  public CheckedUpload<CheckedAttendee> look(long id) {
    TableUpload upload = uploads.find(id, KIND);
    if (!upload.isKept()) return CheckedUpload.listed(upload);
    boolean running = upload.isStarted() && !upload.isImported();
    return CheckedUpload.of(upload, upload.table(), running ? List.of() : checks.whole(upload));
  }

  /** The code of the category in which those come whose row names none, or "". */
  public String category(long id) {
    return checks.choices(uploads.find(id, KIND)).category();
  }

  /** What has been imported so far, or is about to be, the newest first. */
  public List<CheckedUpload<CheckedAttendee>> imported() {
    return uploads.imported(summits.current().id(), KIND).stream()
        .map(CheckedUpload::<CheckedAttendee>listed)
        .toList();
  }

  /**
   * Says what the columns of an upload hold, and what an officer has chosen for its rows.
   *
   * @param fields the name of one for each column; null for a column that is left out
   * @param category the code of the one for rows that name none, or null
   * @param answers by the row's number, {@link CheckedAttendee#seen() whom the officer has seen}
   *     where it is about another person, or null where it is not
   * @throws TableUpload.FieldTwice where two columns hold the same
   */
  public void assign(long id, List<String> fields, String category, Map<Integer, String> answers) {
    TableUpload upload = uploads.locked(id, KIND);
    upload.assign(fields);
    upload.choose(UploadChoices.of(category, answers));
  }

  /**
   * Begins to add the people of the good rows, which goes on after this returns. Told twice, it
   * happens once; told again after it has come to a halt, it goes on.
   */
  public void run(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (upload.isImported()) return;
    if (!upload.isStarted()) {
      if (!checks.isReady(upload)) throw new NothingToImport();
      upload.start(clock.instant());
      uploads.remember(upload);
    }
    started.fire(new AttendeeImportStarted(id));
  }

  /** Ends an import where it is; what it has added stays until it is undone. */
  public void stop(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (!upload.isStarted() || upload.isImported()) return;
    upload.finish(clock.instant());
    audit.recordChange(
        "import.people-stopped",
        upload.fileName(),
        upload.importedRows() + " / " + upload.seenRows(),
        null,
        null);
  }

  /** Those of an import who stay when it is undone, or have stayed. */
  public List<KeptAttendee> kept(long id) {
    return people.kept(uploads.find(id, KIND).made(KIND));
  }

  /**
   * Removes whom an import has added, but for those of whom something has come. Told twice, it
   * happens once.
   */
  public void undo(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (!upload.isImported() || upload.isUndone()) return;
    Entities.lock(em, Summit.class, upload.summitId());
    List<Long> made = upload.made(KIND);
    Set<Long> removed = Set.copyOf(people.removeUntouched(made));
    upload.undoneBut(
        made.stream()
            .filter(person -> !removed.contains(person))
            .map(person -> KIND + " " + person)
            .collect(Collectors.toSet()),
        clock.instant());
    audit.recordChange(
        "import.people-undone",
        upload.fileName(),
        removed.size() + " / " + made.size(),
        null,
        null);
  }

  /** No column holds a family name or a whole one, so there is nobody to add. */
  public static class NothingToImport extends Refused {

    private static final long serialVersionUID = 1;
  }
}
