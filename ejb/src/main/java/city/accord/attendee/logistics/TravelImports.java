package city.accord.attendee.logistics;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.KnownAttendee;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.table.CheckedUpload;
import city.accord.table.TableUpload;
import city.accord.table.TableUploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports flights and rooms from a file: uploaded, checked row by row, imported in one transaction,
 * and undone but for those whose travel somebody has changed since.
 */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class TravelImports {

  /** As it stands in the table of uploads. */
  public static final String KIND = "travel";

  /** Before a person's id: how often their plan was changed once the import was done. */
  private static final String VERSION = "version ";

  @PersistenceContext private EntityManager em;
  @Inject private TableUploads uploads;
  @Inject private TravelStore store;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Reads a file and keeps it for its officer; nothing is said of anybody's travel.
   *
   * @return the upload's id
   * @throws Refused where the file is no table, or beyond the bounds of one
   */
  public long upload(String fileName, byte[] file) {
    List<TravelField> fields = List.of(TravelField.values());
    return uploads.keep(summits.current().id(), KIND, fields, fileName, file);
  }

  /**
   * The upload, its rows checked as they would be imported now; once it is imported, without them.
   *
   * @throws city.accord.NotThere where it is another officer's
   */
  public CheckedUpload<CheckedTravel> look(long id) {
    TableUpload upload = uploads.find(id, KIND);
    if (!upload.isKept() || upload.isImported()) return CheckedUpload.listed(upload);
    return CheckedUpload.of(upload, upload.table(), check(upload));
  }

  /** What has been imported so far, the newest first. */
  public List<CheckedUpload<CheckedTravel>> imported() {
    return uploads.imported(summits.current().id(), KIND).stream()
        .map(CheckedUpload::<CheckedTravel>listed)
        .toList();
  }

  /**
   * Says what the columns of an upload hold.
   *
   * @param fields the name of one for each column; null for a column that is left out
   * @throws TableUpload.FieldTwice where two columns hold the same
   */
  public void assign(long id, List<String> fields) {
    uploads.locked(id, KIND).assign(fields);
  }

  /** Says of people's travel what the good rows of an upload add. Told twice, it happens once. */
  public void run(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (upload.isImported()) return;
    lockPeople(upload);
    List<CheckedTravel> rows = check(upload);
    Map<Long, TravelDetails> good = new TreeMap<>();
    for (CheckedTravel row : rows) if (row.isGood()) good.put(row.attendee(), row.travel());
    List<String> made = new ArrayList<>();
    Map<String, String> versions = new HashMap<>();
    good.forEach(
        (person, travel) -> {
          store.fill(person, travel).forEach(part -> made.add(part.name() + " " + person));
          versions.put(VERSION + person, String.valueOf(store.version(person)));
        });
    uploads.remember(upload);
    upload.start(clock.instant());
    upload.took(made.stream(), good.size(), rows.size() - good.size(), versions, clock.instant());
    upload.finish(clock.instant());
    audit.recordChange(
        "import.travel", upload.fileName(), good.size() + " / " + rows.size(), null, null);
  }

  /** Of the people of whom the rows are nobody changes anything until the transaction ends. */
  private void lockPeople(TableUpload upload) {
    check(upload).stream()
        .map(CheckedTravel::attendee)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(person -> Entities.lock(em, Attendee.class, person));
  }

  /** Those of an import whose travel has been changed since, and who keep what it said. */
  public List<AttendeeRow> kept(long id) {
    TableUpload upload = uploads.find(id, KIND);
    Set<Long> changed =
        made(upload).keySet().stream()
            .filter(person -> !isUntouched(upload, person))
            .collect(Collectors.toSet());
    if (changed.isEmpty()) return List.of();
    return em.createQuery(
            "select a from Attendee a where a.id in :ids and a.erasedAt is null"
                + " order by a.name.sortKey, a.id",
            Attendee.class)
        .setParameter("ids", changed)
        .getResultStream()
        .map(AttendeeRow::of)
        .toList();
  }

  /**
   * Forgets again what an import has said, but for those whose travel has been changed since. Told
   * twice, it happens once.
   */
  public void undo(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (!upload.isImported() || upload.isUndone()) return;
    Set<String> staying =
        made(upload).entrySet().stream()
            .filter(one -> !takeBack(upload, one.getKey(), one.getValue()))
            .flatMap(one -> one.getValue().stream().map(part -> part.name() + " " + one.getKey()))
            .collect(Collectors.toSet());
    upload.undoneBut(staying, clock.instant());
    audit.recordChange("import.undone", upload.fileName(), null, null, null);
  }

  private boolean takeBack(TableUpload upload, long person, Set<TravelPart> parts) {
    if (em.find(Attendee.class, person) == null) return true;
    Entities.lock(em, Attendee.class, person);
    if (!isUntouched(upload, person)) return false;
    store.takeBack(person, parts);
    return true;
  }

  private boolean isUntouched(TableUpload upload, long person) {
    return String.valueOf(store.version(person)).equals(upload.choices().get(VERSION + person));
  }

  /** What an import has said, by person. */
  private static Map<Long, Set<TravelPart>> made(TableUpload upload) {
    Map<Long, Set<TravelPart>> made = new TreeMap<>();
    for (TravelPart part : TravelPart.values())
      upload
          .made(part.name())
          .forEach(
              person ->
                  made.computeIfAbsent(person, one -> EnumSet.noneOf(TravelPart.class)).add(part));
    return made;
  }

  private List<CheckedTravel> check(TableUpload upload) {
    List<TravelField> columns = TravelField.of(upload.columns());
    if (Stream.of(TravelField.EMAIL, TravelField.NAME).noneMatch(columns::contains))
      return List.of();
    Summit summit = summits.current();
    List<KnownAttendee> people =
        em.createQuery(
                "select a from Attendee a where a.summitId = :summit and a.erasedAt is null",
                Attendee.class)
            .setParameter("summit", upload.summitId())
            .getResultStream()
            .filter(Attendee::isComing)
            .map(
                one ->
                    new KnownAttendee(one.id(), one.name(), one.email(), one.affiliation().name()))
            .toList();
    return new TravelRows(
            people,
            store.details(people.stream().map(KnownAttendee::id).toList()),
            new TravelRules(summit.firstDay(), summit.lastDay(), summit.zone()))
        .check(upload.table(), columns);
  }
}
