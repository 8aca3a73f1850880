package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whoever accompanies a delegation by either record does so by the one that stays. */
@Dependent
class LiaisonMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    em.createQuery(
            "select o from LiaisonOfficer o where o.attendeeId = :from", LiaisonOfficer.class)
        .setParameter("from", from.id())
        .getResultList()
        .forEach(officer -> officer.handTo(to));
  }
}
