package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeUse;
import city.accord.attendee.Attendees;
import city.accord.attendee.UsualCategories;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seat plans: filled by precedence, changed by hand, and for whom. */
@ArquillianTest
class SeatPlansIT {

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private AnySummit summit;
  @Inject private Attendees attendees;
  @Inject private Approvals approvals;
  @Inject private SeatPlans plans;
  @Inject private PrintFiles files;
  @Inject @Any private Instance<AttendeeUse> uses;

  @BeforeEach
  void takePlace() {
    summit.takesPlace();
  }

  @Test
  void aPlanSeatsWhoIsApprovedAndASeatChangesByHand() {
    long jana = approved();
    long waiting = added();
    account.run(
        "printer@accord.example",
        Set.of(Right.PRINT),
        () -> {
          long id = plans.make(new MakeSeatPlan("Hall", SeatShape.ROWS, 30, 20, false));
          assertTrue(isSeated(id, jana) || isUnseated(id, jana));
          assertFalse(isSeated(id, waiting) || isUnseated(id, waiting));
          plans.move(id, plans.row(id).version(), jana, "A1", "needs the aisle");
          assertEquals("A1", seatOf(id, jana));
          plans.move(id, plans.row(id).version(), jana, "B7", "and the second row");
          assertEquals("B7", seatOf(id, jana));
          assertEquals(
              List.of("B7", "A1"), plans.changes(id).stream().map(SeatChangeRow::code).toList());
          assertThrows(ChangedMeanwhile.class, () -> plans.move(id, -1, jana, "A2", "stale page"));
          int version = plans.row(id).version();
          assertThrows(
              NotThere.class, () -> plans.move(id, version, waiting, "A2", "not approved"));
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          files.seatPlan("Hall", plans.seats(id), out);
          assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
          assertEquals(Set.of(jana), seated(jana, waiting), "nobody who has a seat is removed");
          plans.fill(id, version);
          assertEquals(2, plans.changes(id).size());
          plans.remove(id);
          assertThrows(NotThere.class, () -> plans.row(id));
        });
    account.run(
        "people@accord.example",
        Set.of(Right.PEOPLE, Right.READ),
        () -> assertThrows(EJBAccessException.class, plans::all));
  }

  private Set<Long> seated(Long... people) {
    return uses.stream()
        .filter(use -> use.word().equals("seat"))
        .findFirst()
        .orElseThrow()
        .among(List.of(people));
  }

  private boolean isSeated(long plan, long person) {
    return seatOf(plan, person) != null;
  }

  private boolean isUnseated(long plan, long person) {
    return plans.unseated(plan).stream().anyMatch(one -> one.id() == person);
  }

  private String seatOf(long plan, long person) {
    return plans.seats(plan).stream()
        .filter(row -> row.person() != null && row.person().id() == person)
        .map(row -> row.seat().code())
        .findFirst()
        .orElse(null);
  }

  private long approved() {
    long id = added();
    approvals.approve(id);
    return id;
  }

  private long added() {
    PersonName name =
        new PersonName(
            null,
            "Jana",
            "Nováková" + System.nanoTime(),
            Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
    Affiliation nobody = Affiliation.of(LocalizedText.EMPTY);
    return organiser.get(
        () -> attendees.add(new AddAttendee(name, UsualCategories.GUEST, nobody, null)));
  }
}
