package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Printed cards and seats are one person's; of two seats in a plan, the second is free again. */
@Dependent
class PrintMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    em.createNativeQuery("update print_run_card set attendee_id = ? where attendee_id = ?")
        .setParameter(1, to.id())
        .setParameter(2, from.id())
        .executeUpdate();
    em.createQuery(
            """
            select distinct p from SeatPlan p left join p.seats s left join p.changes c
            where value(s) = :from or c.attendeeId = :from""",
            SeatPlan.class)
        .setParameter("from", from.id())
        .getResultStream()
        .forEach(plan -> plan.unite(from.id(), to.id()));
  }
}
