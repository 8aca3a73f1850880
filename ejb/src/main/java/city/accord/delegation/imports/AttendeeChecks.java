package city.accord.delegation.imports;

import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeBatch;
import city.accord.attendee.CategoryStore;
import city.accord.delegation.Delegation;
import city.accord.delegation.Places;
import city.accord.summit.Summits;
import city.accord.table.Table;
import city.accord.table.TableUpload;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the rows of an upload of people against what the summit has at the moment. */
@Dependent
class AttendeeChecks {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
  @Inject private AttendeeBatch people;
  @Inject private Places places;
  @Inject private DrawableText drawable;

  UploadChoices choices(TableUpload upload) {
    return new UploadChoices(upload.choices(), upload.made(AttendeeImports.KIND));
  }

  /** Whether the columns hold what nobody can do without. */
  boolean isReady(TableUpload upload) {
    return Stream.of(AttendeeField.FAMILY, AttendeeField.NAME).anyMatch(columns(upload)::contains);
  }

  /** All rows, or of an upload that is imported those that were left out. */
  List<CheckedAttendee> whole(TableUpload upload) {
    if (!isReady(upload)) return List.of();
    Set<Long> own = Set.copyOf(upload.made(AttendeeImports.KIND));
    UploadChoices choices = choices(upload);
    List<CheckedAttendee> rows =
        rows(upload, choices, own).check(upload.table().body(), columns(upload));
    if (!upload.isImported()) return rows;
    Set<Integer> leftOut = choices.leftOut();
    return rows.stream().filter(row -> leftOut.contains(row.row())).toList();
  }

  /** Some rows, behind those that the upload has added already. */
  List<CheckedAttendee> part(TableUpload upload, List<Table.Row> part) {
    return rows(upload, choices(upload), Set.of()).check(part, columns(upload));
  }

  /** The delegations that some rows name. */
  Set<Long> delegations(TableUpload upload, List<Table.Row> part) {
    int column = columns(upload).indexOf(AttendeeField.DELEGATION);
    if (column < 0) return Set.of();
    DelegationNames names = new DelegationNames(delegations(upload.summitId()));
    return part.stream()
        .map(row -> names.find(row.cell(column)))
        .filter(Objects::nonNull)
        .map(Affiliation::delegationId)
        .collect(Collectors.toSet());
  }

  private AttendeeRows rows(TableUpload upload, UploadChoices choices, Set<Long> except) {
    long summit = upload.summitId();
    return new AttendeeRows(
        languages(),
        categories.all(),
        new DelegationNames(delegations(summit)),
        people.known(summit, except),
        places.free(summit, except),
        choices,
        drawable);
  }

  private List<AttendeeField> columns(TableUpload upload) {
    return AttendeeField.of(upload.columns(), languages());
  }

  private List<Language> languages() {
    return summits.current().languages();
  }

  private List<Affiliation> delegations(long summitId) {
    return em.createQuery("select d from Delegation d where d.summitId = :summit", Delegation.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(one -> Affiliation.ofDelegation(one.id(), one.slug(), one.citySlug(), one.place()))
        .toList();
  }
}
