package city.accord.attendee.media;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.UsualCategories;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds pools and who is in them. */
@Dependent
public class PoolStore {

  @PersistenceContext private EntityManager em;

  List<Pool> pools(long summit) {
    return em.createQuery(
            "select p from Pool p where p.summitId = :summit order by p.mustersAt, p.id",
            Pool.class)
        .setParameter("summit", summit)
        .getResultList();
  }

  /**
   * @throws NotThere where this summit has no such pool
   */
  public Pool pool(long summit, long id) {
    return pools(summit).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere("pool " + id));
  }

  /**
   * A pool that nobody else changes until the transaction is over.
   *
   * @throws NotThere where this summit has no such pool
   */
  Pool locked(long summit, long id) {
    Pool pool = Entities.lock(em, Pool.class, id);
    if (pool.summitId() != summit) throw new NotThere("pool " + id);
    return pool;
  }

  /** Everybody in the pools of a summit, those who wait in their order. */
  List<PoolPlace> places(long summit) {
    return em.createQuery(
            """
            select p from PoolPlace p join fetch p.attendee join fetch p.pool
            where p.pool.summitId = :summit and p.attendee.erasedAt is null
            order by p.rank, p.id""",
            PoolPlace.class)
        .setParameter("summit", summit)
        .getResultList();
  }

  /** Everybody in a pool, those who wait in their order. */
  public List<PoolPlace> places(Pool pool) {
    // by id: whoever draws files holds no transaction, in which a pool would be one object
    return places(pool.summitId()).stream().filter(one -> one.pool().id() == pool.id()).toList();
  }

  Optional<PoolPlace> place(Pool pool, long attendee) {
    return places(pool).stream().filter(one -> one.attendee().id() == attendee).findFirst();
  }

  /** The accredited press, by name. */
  List<Attendee> press(long summit) {
    return em.createQuery(
            """
            select a from Attendee a where a.summitId = :summit and a.category.code = :press
              and a.status = :approved and a.erasedAt is null
            order by a.name.sortKey, a.id""",
            Attendee.class)
        .setParameter("summit", summit)
        .setParameter("press", UsualCategories.PRESS)
        .setParameter("approved", AttendeeStatus.APPROVED)
        .getResultList();
  }
}
