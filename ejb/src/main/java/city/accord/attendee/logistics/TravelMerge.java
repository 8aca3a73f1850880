package city.accord.attendee.logistics;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What only one record says of the person's travel holds; where both say something, the first. */
@Dependent
class TravelMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    TravelPlan other = em.find(TravelPlan.class, from.id());
    if (other == null) return;
    TravelPlan stays = em.find(TravelPlan.class, to.id());
    if (stays == null) {
      stays = new TravelPlan(to);
      em.persist(stays);
    }
    stays.say(stays.details().orElse(other.details()));
    if (!stays.assignedCar().isKnown()) stays.assign(other.assignedCar());
    em.remove(other);
  }
}
