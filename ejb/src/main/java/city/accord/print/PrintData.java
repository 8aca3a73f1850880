package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which cards were printed for a person, and where they sit. */
@Dependent
class PrintData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "cards",
            "cardSize, printedAt",
            "select r.size, r.printedAt from PrintRun r join r.cards c where c.attendeeId = "
                + ":id order by r.id",
            attendee),
        Part.of(
            em,
            "seats",
            "seatPlan, seat",
            "select p.name, key(s) from SeatPlan p join p.seats s where value(s) = :id "
                + "order by p.id",
            attendee),
        Part.of(
            em,
            "seatChanges",
            "seatPlan, seat, reason, changedAt",
            "select p.name, c.code, c.reason, c.changedAt from SeatPlan p join p.changes c "
                + "where c.attendeeId = :id order by c.changedAt",
            attendee));
  }

  /** A print says how many cards it had all the same. */
  @Override
  public void erase(Attendee attendee) {
    for (String table : List.of("print_run_card", "seat_plan_seat", "seat_plan_change"))
      em.createNativeQuery("delete from " + table + " where attendee_id = ?")
          .setParameter(1, attendee.id())
          .executeUpdate();
  }
}
