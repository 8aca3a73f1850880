package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The person has starred what either record has; who said no to letters once gets none. */
@Dependent
class StarMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    StarList other = em.find(StarList.class, from.id());
    if (other == null) return;
    StarList stays = em.find(StarList.class, to.id());
    if (stays == null) {
      stays = new StarList(to);
      em.persist(stays);
    }
    stays.take(other);
    em.remove(other);
  }
}
