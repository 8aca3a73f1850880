package city.accord.programme.material;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.programme.Sessions;
import city.accord.summit.Summits;
import city.accord.upload.MalwareScan;
import city.accord.upload.MalwareScan.MalwareFound;
import city.accord.upload.MalwareScan.ScannerAway;
import city.accord.upload.StoredFile;
import city.accord.upload.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What goes with the sessions of the draft, in the hands of its editors. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Materials {

  /** A session has as many materials as it may have. */
  public static class TooManyMaterials extends Refused {

    private static final long serialVersionUID = 1;

    TooManyMaterials(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "title";
    }
  }

  private static final int MOST = 20;

  @Inject private MaterialStore store;
  @Inject private Sessions sessions;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /** All of a session, in their order. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<MaterialRow> of(String slug) {
    return store.of(summits.current().id(), slug).stream().map(Material::row).toList();
  }

  /** The file of a material, whoever else may read it. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public Optional<StoredFile> file(String slug, long id) {
    return find(slug, id).filter(one -> one.isFor(Visibility.OFFICERS, null)).flatMap(store::file);
  }

  /**
   * Saves titles, readers and order, and adds what is new.
   *
   * @param rows in their order
   * @param added null for none
   */
  public void save(String slug, List<MaterialRow> rows, NewMaterial added) {
    if (!sessions.has(slug)) throw new NotThere(slug);
    int position = 0;
    for (MaterialRow row : rows) {
      Material material = find(slug, row.id()).orElseThrow(ChangedMeanwhile::new);
      ChangedMeanwhile.check(row.version(), material.version());
      material.describe(position++, row.title(), row.visibility());
    }
    if (!rows.isEmpty()) audit.record("session.materials-saved", slug, String.valueOf(rows.size()));
    if (added != null) add(slug, added, position);
  }

  private void add(String slug, NewMaterial wished, int position) {
    if (position >= MOST) throw new TooManyMaterials(MOST);
    if (wished.hasAddress() == (wished.file() != null)) throw new Material.FileOrAddress();
    long summit = summits.current().id();
    if (wished.hasAddress()) store.add(Material.page(summit, slug, wished, position), null);
    else {
      Upload file = wished.file();
      requireTaken(file);
      store.add(Material.file(summit, slug, wished, file, position), file.content());
    }
    audit.record("session.material-added", slug, null);
  }

  /** The limits of every file that is kept as it came. */
  private static void requireTaken(Upload file) {
    if (file.isTooLarge()) throw new FileNotTaken.MaterialTooLarge(Upload.MAX_MEGABYTES);
    if (file.type() == null) throw new FileNotTaken.MaterialOfOtherKind();
    try {
      MalwareScan.require(file.content());
    } catch (MalwareFound | ScannerAway reason) {
      throw new FileNotTaken.MaterialNotScanned(reason);
    }
  }

  /** Removes a material for good. */
  public void remove(String slug, long id) {
    store.remove(find(slug, id).orElseThrow(() -> new NotThere(id)));
    audit.record("session.material-removed", slug, null);
  }

  private Optional<Material> find(String slug, long id) {
    return store.of(summits.current().id(), slug).stream()
        .filter(one -> one.id() == id)
        .findFirst();
  }
}
