package city.accord.signing.ink.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.stream.Collectors.toMap;

import city.accord.signing.stroke.Ink;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/**
 * The ink of ceremonies that are over: what everyone may see of it stays, the full series leaves.
 */
@Stateless
@PermitAll
public class SealedInks {

  @PersistenceContext private EntityManager em;

  /** Keeps what everyone may see of a confirmed signature. */
  public void show(long ceremony, long slot, long attempt, Ink ink) {
    if (em.find(ShownInk.class, slot) == null)
      em.persist(new ShownInk(ceremony, slot, attempt, ink));
  }

  /** What everyone may see of each signature of a ceremony, by its slot, from the seal on. */
  public Map<Long, ShownInk> all(long ceremony) {
    return em.createQuery("select s from ShownInk s where s.ceremonyId = :ceremony", ShownInk.class)
        .setParameter("ceremony", ceremony)
        .getResultStream()
        .collect(toMap(ShownInk::slot, shown -> shown));
  }

  /** What everyone may see of a slot's signature, from the seal on. */
  public Optional<ShownInk> shown(long slot) {
    return Optional.ofNullable(em.find(ShownInk.class, slot));
  }

  /**
   * Deletes every point of a ceremony, those of attempts that nobody stood by included, and takes
   * no more; ends with the caller's transaction.
   */
  public void handOver(long ceremony) {
    InkRoom room = em.find(InkRoom.class, ceremony, PESSIMISTIC_WRITE);
    if (room == null) return;
    em.createQuery("delete from InkChunk c where c.ceremonyId = :ceremony")
        .setParameter("ceremony", ceremony)
        .executeUpdate();
    room.handOver();
  }

  /** Whether the full series of a ceremony's ink is still here, readable to the server. */
  public boolean isInClear(long ceremony) {
    InkRoom room = em.find(InkRoom.class, ceremony);
    return room != null && !room.isHandedOver();
  }
}
