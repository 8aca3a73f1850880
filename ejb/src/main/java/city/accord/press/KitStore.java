package city.accord.press;

import static java.util.stream.Collectors.toMap;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.summit.Summit;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Press kits in the database, each step for all servers to see at once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KitStore {

  /** So many that can be taken are kept: somebody may be taking the one before. */
  private static final int KEPT = 3;

  /** So many keys are looked for in one query. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private Event<KitChanged> changed;
  @Inject private Clock clock;

  /** The id of the kit that was begun last, 0 before the first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long last(long summitId, KitKind kind) {
    return newest(summitId, kind).stream().findFirst().map(PressKit::id).orElse(0L);
  }

  /**
   * Begins a kit, unless one of the same contents is there, or any is under way. Of two servers the
   * second finds it begun.
   *
   * @param last which one was the last before the contents were listed: where another has been
   *     begun since, they may be old, and its maker sees afterwards what has changed
   * @param again whether one is to be made in any case
   * @return its id
   */
  public Optional<Long> begin(
      long summitId,
      KitKind kind,
      long last,
      String contents,
      Collection<String> statements,
      int files,
      boolean again) {
    Entities.lock(em, Summit.class, summitId);
    Instant now = clock.instant();
    boolean isEnough =
        newest(summitId, kind).stream()
            .anyMatch(
                one ->
                    one.isUnderWay(now)
                        || one.id() > last
                        || one.contents().equals(contents) && one.isEnough(statements, again, now));
    if (isEnough) return Optional.empty();
    PressKit kit = new PressKit(summitId, kind, contents, statements, files, now);
    em.persist(kit);
    em.flush();
    changed.fire(new KitChanged(kit.id()));
    return Optional.of(kit.id());
  }

  /**
   * Of the files of a kit, in their order, those that another one has become entries of this one.
   *
   * @param keys by which files are found again
   * @return the SHA-256 of each, or null for one that is still to be kept
   */
  public List<String> holdKnown(long id, List<String> names, List<String> keys) {
    lockSummit(id);
    Map<String, StoredKitFile> known = known(keys);
    List<String> checksums = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      StoredKitFile file = known.get(keys.get(i));
      if (file != null) em.persist(new PressKitEntry(id, i, names.get(i), file.id()));
      checksums.add(file == null ? null : file.sha256());
    }
    return checksums;
  }

  /** Keeps files, but those that somebody has kept meanwhile, and makes them entries of the kit. */
  public void keep(long id, List<KeptFile> files) {
    lockSummit(id);
    Map<String, StoredKitFile> known = known(files.stream().map(KeptFile::key).toList());
    for (KeptFile one : files) {
      StoredKitFile file = known.computeIfAbsent(one.key(), key -> store(key, one.packed()));
      em.persist(new PressKitEntry(id, one.position(), one.name(), file.id()));
    }
  }

  private Map<String, StoredKitFile> known(List<String> keys) {
    Map<String, StoredKitFile> known = new HashMap<>();
    for (int from = 0; from < keys.size(); from += AT_ONCE)
      em.createQuery("select f from StoredKitFile f where f.key in :keys", StoredKitFile.class)
          .setParameter("keys", keys.subList(from, Math.min(from + AT_ONCE, keys.size())))
          .getResultList()
          .forEach(file -> known.put(file.key(), file));
    return known;
  }

  private StoredKitFile store(String key, PackedFile packed) {
    StoredKitFile file = new StoredKitFile(key, packed);
    em.persist(file);
    em.flush();
    byte[] bytes = packed.bytes();
    for (int part = 0; part * KitEntry.PART < bytes.length; part++)
      em.persist(
          new StoredKitPart(
              file.id(),
              part,
              Arrays.copyOfRange(
                  bytes,
                  part * KitEntry.PART,
                  Math.min((part + 1) * KitEntry.PART, bytes.length))));
    return file;
  }

  /** Whoever keeps files and whoever lets them go wait for each other. */
  private void lockSummit(long id) {
    Entities.lock(em, Summit.class, em.find(PressKit.class, id).summitId());
  }

  public void reach(long id, int files, int wanted) {
    kit(id).reach(files, wanted, clock.instant());
    changed.fire(new KitChanged(id));
  }

  /**
   * The kit is whole and can be taken. Let go are those before the last few that can be taken, and
   * those that hold what is hidden by now: whoever takes back a consent is kept in none.
   *
   * @param open what everyone has to see while a kit is given out
   * @return what is in it
   */
  public List<KitEntry> finish(long id, Collection<String> open) {
    lockSummit(id);
    em.flush();
    PressKit made = kit(id);
    List<KitEntry> entries = entries(id);
    Instant now = clock.instant();
    made.finish(KitZip.size(entries, made.askedAt()), now);
    int ready = 0;
    for (PressKit kit : newest(made.summitId(), made.kind())) {
      KitState state = kit.state(open, now);
      if (ready == KEPT || state == KitState.HIDDEN && !kit.isUnderWay(now)) remove(kit);
      else if (state == KitState.READY) ready++;
    }
    em.flush();
    for (String unheld :
        List.of(
            "delete from StoredKitPart p where not exists"
                + " (select e from PressKitEntry e where e.fileId = p.fileId)",
            "delete from StoredKitFile f where not exists"
                + " (select e from PressKitEntry e where e.fileId = f.id)"))
      em.createQuery(unheld).executeUpdate();
    changed.fire(new KitChanged(id));
    return entries;
  }

  /**
   * What the archive can be told by, once it is known; of one that was let go meanwhile, nothing.
   */
  public void tag(long id, String sha256) {
    List<Long> summit =
        em.createQuery("select k.summitId from PressKit k where k.id = :id", Long.class)
            .setParameter("id", id)
            .getResultList();
    if (summit.isEmpty()) return;
    Entities.lock(em, Summit.class, summit.get(0));
    PressKit kit = em.find(PressKit.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (kit == null) return;
    kit.tag(sha256);
    changed.fire(new KitChanged(id));
  }

  public void holdAlso(long id, Collection<String> open) {
    kit(id).holdAlso(open);
  }

  public void fail(long id) {
    kit(id).fail(clock.instant());
    changed.fire(new KitChanged(id));
  }

  private void remove(PressKit kit) {
    em.createQuery("delete from PressKitEntry e where e.kitId = :kit")
        .setParameter("kit", kit.id())
        .executeUpdate();
    em.remove(kit);
  }

  /** The last first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PressKit> newest(long summitId, KitKind kind) {
    return em.createQuery(
            "select k from PressKit k where k.summitId = :summit and k.kind = :kind"
                + " order by k.id desc",
            PressKit.class)
        .setParameter("summit", summitId)
        .setParameter("kind", kind)
        .getResultList();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Instant askedAt(long id) {
    return em.find(PressKit.class, id).askedAt();
  }

  /** What a kit has in it, in its order. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<KitEntry> entries(long id) {
    return em.createQuery(
            "select new city.accord.press.KitEntry(e.name, f.id, f.method, f.crc, f.size,"
                + " f.packedSize) from PressKitEntry e, StoredKitFile f where e.kitId = :kit"
                + " and f.id = e.fileId order by e.position",
            KitEntry.class)
        .setParameter("kit", id)
        .getResultList();
  }

  /**
   * Of files in a kit, in their order, the packed bytes at a position; none of an empty file.
   *
   * @throws NotThere where the kit has no such file, or the file no such part
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<byte[]> parts(long id, List<KitEntry> files, int position) {
    Map<Long, byte[]> found =
        em.createQuery(
                "select p.fileId, p.bytes from StoredKitPart p where p.fileId in :files"
                    + " and p.position = :position and exists (select e from PressKitEntry e"
                    + " where e.kitId = :kit and e.fileId = p.fileId)",
                Object[].class)
            .setParameter("files", files.stream().map(KitEntry::fileId).toList())
            .setParameter("position", position)
            .setParameter("kit", id)
            .getResultStream()
            .collect(toMap(row -> (Long) row[0], row -> (byte[]) row[1]));
    if (files.stream().anyMatch(one -> one.parts() > 0 && !found.containsKey(one.fileId())))
      throw new NotThere(id);
    return files.stream().map(one -> found.getOrDefault(one.fileId(), new byte[0])).toList();
  }

  private PressKit kit(long id) {
    return Entities.lock(em, PressKit.class, id);
  }
}
