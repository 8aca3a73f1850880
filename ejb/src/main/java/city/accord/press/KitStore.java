package city.accord.press;

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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Press kits in the database, each step for all servers to see at once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KitStore {

  /** So many are kept: somebody may be taking the one before. */
  private static final int KEPT = 3;

  @PersistenceContext private EntityManager em;
  @Inject private Event<KitChanged> changed;
  @Inject private Clock clock;

  /**
   * Begins a kit, unless one of the same contents is there or under way. Of two servers the second
   * finds it begun.
   *
   * @param again whether one is to be made in any case
   * @return its id
   */
  public Optional<Long> begin(
      long summitId,
      KitKind kind,
      String contents,
      Collection<String> statements,
      int files,
      boolean again) {
    Entities.lock(em, Summit.class, summitId);
    Instant now = clock.instant();
    boolean isKnown =
        newest(summitId, kind).stream()
            .filter(one -> one.contents().equals(contents))
            .anyMatch(one -> one.isEnough(statements, again, now));
    if (isKnown) return Optional.empty();
    PressKit kit = new PressKit(summitId, kind, contents, statements, files, now);
    em.persist(kit);
    em.flush();
    changed.fire(new KitChanged(kit.id()));
    return Optional.of(kit.id());
  }

  public void add(long id, int position, byte[] bytes) {
    em.persist(new PressKitPart(id, position, bytes));
  }

  public void reach(long id, int files, int wanted) {
    kit(id).reach(files, wanted, clock.instant());
    changed.fire(new KitChanged(id));
  }

  /** The kit is whole; those before the last few are let go. */
  public void finish(long summitId, long id, long size, String sha256) {
    kit(id).finish(size, sha256, clock.instant());
    newest(summitId, kit(id).kind()).stream().skip(KEPT).forEach(this::remove);
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
    em.createQuery("delete from PressKitPart p where p.kitId = :kit")
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

  /**
   * Some of the bytes of a kit.
   *
   * @throws NotThere where it has no such part
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public byte[] part(long id, int position) {
    return em.createQuery(
            "select p from PressKitPart p where p.kitId = :kit and p.position = :position",
            PressKitPart.class)
        .setParameter("kit", id)
        .setParameter("position", position)
        .getResultStream()
        .findFirst()
        .map(PressKitPart::bytes)
        .orElseThrow(() -> new NotThere(id));
  }

  private PressKit kit(long id) {
    return Entities.lock(em, PressKit.class, id);
  }
}
