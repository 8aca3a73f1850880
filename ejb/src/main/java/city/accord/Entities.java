package city.accord;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Entities that have to exist: whoever asks for another id is told that it is not there. */
public final class Entities {

  private Entities() {}

  /**
   * @throws NotThere if there is none with this id
   */
  public static <T> T require(EntityManager em, Class<T> type, Object id) {
    return require(em.find(type, id), id);
  }

  /**
   * Locks the entity's row until the transaction ends.
   *
   * @throws NotThere if there is none with this id
   */
  public static <T> T lock(EntityManager em, Class<T> type, Object id) {
    return require(em.find(type, id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  private static <T> T require(T found, Object id) {
    if (found == null) throw new NotThere(id);
    return found;
  }
}
