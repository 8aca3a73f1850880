package city.accord.delegation.imports;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.city.CityDrafts;
import city.accord.city.CityProfile;
import city.accord.delegation.CreateDelegation;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Represented;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.table.CheckedUpload;
import city.accord.table.TableUpload;
import city.accord.table.TableUploads;
import city.accord.text.DrawableText;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports delegations with their focal points from a file: uploaded, checked row by row, imported
 * in one transaction, and undone as long as nothing has come of them.
 */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class DelegationImports {

  /** As it stands in the table of uploads. */
  public static final String KIND = "delegation";

  private static final String CITY = "city";

  @PersistenceContext private EntityManager em;
  @Inject private TableUploads uploads;
  @Inject private Delegations delegations;
  @Inject private CityDrafts cities;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Reads a file and keeps it for its officer; nothing is put on the list.
   *
   * @return the upload's id
   * @throws Refused where the file is no table, or beyond the bounds of one
   */
  public long upload(String fileName, byte[] file) {
    List<DelegationField> fields = List.of(DelegationField.values());
    return uploads.keep(summits.current().id(), KIND, fields, fileName, file);
  }

  /**
   * The upload, its rows checked as they would be imported now, or once they are as they were.
   *
   * @throws city.accord.NotThere where it is another officer's
   */
  public CheckedUpload<CheckedDelegation> look(long id) {
    TableUpload upload = uploads.find(id, KIND);
    if (!upload.isKept()) return CheckedUpload.listed(upload);
    return CheckedUpload.of(upload, upload.table(), check(upload));
  }

  /** Those delegations of an import that keep it from being undone. */
  public List<LocalizedText> inUse(long id) {
    TableUpload upload = uploads.find(id, KIND);
    return upload.isImported() && !upload.isUndone()
        ? delegations.inUse(upload.made(KIND))
        : List.of();
  }

  /** What has been imported so far, the newest first. */
  public List<CheckedUpload<CheckedDelegation>> imported() {
    return uploads.imported(summits.current().id(), KIND).stream()
        .map(CheckedUpload::<CheckedDelegation>listed)
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

  /**
   * Puts the good rows of an upload on the list of delegations. Told twice, it happens once; and of
   * two officers with the same list, the second finds every delegation there.
   */
  public void run(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (upload.isImported()) return;
    // the list stays as it is checked
    Entities.lock(em, Summit.class, upload.summitId());
    List<CheckedDelegation> rows = check(upload);
    List<CheckedDelegation> good = rows.stream().filter(CheckedDelegation::isGood).toList();
    List<CityProfile> begun =
        cities.begin(
            good.stream()
                .filter(CheckedDelegation::beginsCity)
                .map(row -> new CityDrafts.Draft(row.name(), row.country()))
                .toList());
    Map<String, CityProfile> profiles =
        cities.all().stream().collect(Collectors.toMap(CityProfile::slug, Function.identity()));
    List<Long> created =
        delegations.createAll(
            good.stream().map(row -> command(row, profiles)).toList(), upload.fileName());
    uploads.remember(upload);
    upload.imported(
        Stream.concat(
            begun.stream().map(city -> CITY + " " + city.id()),
            created.stream().map(delegation -> KIND + " " + delegation)),
        good.size(),
        rows.size() - good.size(),
        clock.instant());
    audit.recordChange(
        "import.delegations", upload.fileName(), good.size() + " / " + rows.size(), null, null);
  }

  private static CreateDelegation command(
      CheckedDelegation row, Map<String, CityProfile> profiles) {
    return new CreateDelegation(
        row.isCity()
            ? Represented.of(profiles.get(row.slug()))
            : Represented.organisation(row.name(), row.country()),
        row.signs(),
        row.focalPoint());
  }

  /**
   * Takes off the list again whatever an import has put on it, with the profiles of cities that
   * were begun for it and that nobody has worked on. Told twice, it happens once.
   *
   * @throws Delegations.DelegationsInUse where something has come of some of them
   */
  public void undo(long id) {
    TableUpload upload = uploads.locked(id, KIND);
    if (!upload.isImported() || upload.isUndone()) return;
    delegations.removeAll(upload.made(KIND), upload.fileName());
    Set<Long> begun = new HashSet<>(upload.made(CITY));
    begun.removeAll(represented(upload.made(CITY)));
    cities.removeUntouched(begun);
    upload.undone(clock.instant());
    audit.recordChange("import.undone", upload.fileName(), null, null, null);
  }

  /** Those for which, meanwhile, a delegation of another summit has come. */
  private List<Long> represented(List<Long> cityIds) {
    if (cityIds.isEmpty()) return List.of();
    return em.createQuery(
            "select c.id from City c, Delegation d where c.id in :ids and d.citySlug = c.slug",
            Long.class)
        .setParameter("ids", cityIds)
        .getResultList();
  }

  private List<CheckedDelegation> check(TableUpload upload) {
    List<DelegationField> columns = DelegationField.of(upload.columns());
    if (Stream.of(DelegationField.NAME, DelegationField.CHINESE_NAME).noneMatch(columns::contains))
      return List.of();
    Set<Long> own = Set.copyOf(upload.made(KIND));
    List<DelegationRow> others =
        delegations.board().stream().filter(row -> !own.contains(row.id())).toList();
    return new DelegationRows(others, cities.all(), drawable).check(upload.table(), columns);
  }
}
