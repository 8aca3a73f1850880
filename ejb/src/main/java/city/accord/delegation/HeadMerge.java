package city.accord.delegation;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Whoever led a delegation leads it still, where the one record that is left belongs to it. */
@Dependent
class HeadMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    for (Delegation delegation : ledBy(from, to)) {
      LocalDate since = delegation.headSince();
      boolean leads = to.isComing() && to.affiliation().isDelegation(delegation.id());
      delegation.appointHead(leads ? to : null);
      if (leads) delegation.setHeadSince(since);
    }
  }

  private List<Delegation> ledBy(Attendee from, Attendee to) {
    return em.createQuery(
            "select d from Delegation d where d.head = :from or d.head = :to order by d.id",
            Delegation.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
