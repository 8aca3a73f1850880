package city.accord.table;

import city.accord.Entities;
import city.accord.Job;
import city.accord.NotThere;
import city.accord.text.Shortened;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps uploaded tables between the steps of an import, each for the officer who uploaded it. The
 * area that imports asks for the rights.
 */
@Stateless
@PermitAll
public class TableUploads {

  private static final int MAX_NAME = 200;
  private static final int MAX_LISTED = 20;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock clock;

  /** Reads a file and keeps its rows, with the columns assigned by their names. */
  public long keep(
      long summitId, String kind, List<? extends TableField> fields, String name, byte[] file) {
    ColumnNames names = new ColumnNames(fields, choices(summitId, kind));
    Table table = names.withoutTitle(TableFile.read(file));
    String shortened = Shortened.to(MAX_NAME, name.strip().replaceAll("\\p{Cntrl}", " "));
    TableUpload upload =
        new TableUpload(summitId, kind, caller(), shortened, table, clock.instant());
    upload.assign(names.assign(header(table)));
    em.persist(upload);
    em.flush();
    return upload.id();
  }

  /** Every column has a name, which may be "". */
  private static List<String> header(Table table) {
    return IntStream.range(0, table.width()).mapToObj(table.header()::cell).toList();
  }

  /**
   * An upload of the caller's own, or one of anybody whose import has begun.
   *
   * @throws NotThere where it is somebody else's, or of another kind
   */
  public TableUpload find(long id, String kind) {
    return open(Entities.require(em, TableUpload.class, id), kind);
  }

  /** As {@link #find}, and nobody else imports or undoes it until the transaction ends. */
  public TableUpload locked(long id, String kind) {
    return open(Entities.lock(em, TableUpload.class, id), kind);
  }

  private TableUpload open(TableUpload upload, String kind) {
    boolean own = upload.owner().equals(caller()) || upload.isStarted();
    if (!own || !upload.kind().equals(kind)) throw new NotThere(upload.id());
    return upload;
  }

  /** What has been imported at a summit, or is about to be, the newest first. */
  public List<TableUpload> imported(long summitId, String kind) {
    return em.createQuery(
            """
            select u from TableUpload u where u.summitId = :summit and u.kind = :kind
            and u.startedAt is not null order by u.startedAt desc, u.id desc""",
            TableUpload.class)
        .setParameter("summit", summitId)
        .setParameter("kind", kind)
        .setMaxResults(MAX_LISTED)
        .getResultList();
  }

  /** Remembers for the next file what the columns of this one hold. */
  public void remember(TableUpload upload) {
    Map<String, ColumnChoice> known =
        chosen(upload.summitId(), upload.kind()).stream()
            .collect(Collectors.toMap(ColumnChoice::name, Function.identity()));
    List<String> header = header(upload.table());
    List<String> fields = upload.columns();
    for (int i = 0; i < fields.size(); i++) {
      String name = Shortened.to(MAX_NAME, ColumnNames.key(header.get(i)));
      if (name.isEmpty()) continue;
      ColumnChoice choice = known.get(name);
      if (choice == null) {
        choice = new ColumnChoice(upload.summitId(), upload.kind(), name);
        known.put(name, choice);
        em.persist(choice);
      }
      choice.choose(fields.get(i) == null ? "" : fields.get(i));
    }
  }

  private Map<String, String> choices(long summitId, String kind) {
    Map<String, String> choices = new HashMap<>();
    chosen(summitId, kind).forEach(choice -> choices.put(choice.name(), choice.field()));
    return choices;
  }

  private List<ColumnChoice> chosen(long summitId, String kind) {
    return em.createQuery(
            "select c from ColumnChoice c where c.summitId = :summit and c.kind = :kind",
            ColumnChoice.class)
        .setParameter("summit", summitId)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Every hour: forgets what was uploaded more than a day ago. */
  @Job(name = "table-uploads", every = 3600, offset = 40 * 60)
  public void forgetOld() {
    em.createQuery(
            "select u from TableUpload u where u.content is not null and u.uploadedAt < :since",
            TableUpload.class)
        .setParameter("since", clock.instant().minus(TableUpload.KEPT))
        .getResultStream()
        .forEach(
            upload -> {
              if (upload.isStarted()) upload.forget();
              else em.remove(upload);
            });
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
