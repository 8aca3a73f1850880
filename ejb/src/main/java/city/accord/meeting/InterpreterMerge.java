package city.accord.meeting;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who interprets by either record does so by the one that stays, once at each meeting. */
@Dependent
class InterpreterMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    for (String table : List.of("meeting_interpreter", "meeting_duty")) {
      // what both records have is ignored here, and goes with the other one
      em.createNativeQuery("update ignore " + table + " set attendee_id = ? where attendee_id = ?")
          .setParameter(1, to.id())
          .setParameter(2, from.id())
          .executeUpdate();
      em.createNativeQuery("delete from " + table + " where attendee_id = ?")
          .setParameter(1, from.id())
          .executeUpdate();
    }
  }
}
