package city.accord.attendee.media;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A person is in a pool once: of two records' places in one, that of the record that stays. */
@Dependent
class PoolMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    List<Pool> known = places(to).stream().map(PoolPlace::pool).toList();
    for (PoolPlace place : places(from))
      if (known.contains(place.pool())) em.remove(place);
      else place.giveTo(to);
    em.flush();
  }

  private List<PoolPlace> places(Attendee attendee) {
    return em.createQuery("select p from PoolPlace p where p.attendee = :attendee", PoolPlace.class)
        .setParameter("attendee", attendee)
        .getResultList();
  }
}
