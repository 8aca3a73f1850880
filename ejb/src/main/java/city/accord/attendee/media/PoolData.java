package city.accord.attendee.media;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In which pools a person is, or waits to be. */
@Dependent
class PoolData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "pools",
            "pool, mustersAt, medium, state",
            "select p.pool.title, p.pool.mustersAt, p.medium, p.state from PoolPlace p"
                + " where p.attendee.id = :id order by p.id",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    em.createQuery("delete from PoolPlace p where p.attendee = :attendee")
        .setParameter("attendee", attendee)
        .executeUpdate();
  }
}
