package city.accord.attendee.logistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.summit.Summits;
import city.accord.table.CheckedUpload;
import city.accord.testing.AsOrganiser;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A list of flights on its way from a file to people's travel, and back. */
@ArquillianTest
class TravelImportsIT {

  @Inject private AsOrganiser organiser;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Attendees attendees;
  @Inject private TravelImports imports;
  @Inject private TravelPlans plans;
  @Inject private Summits summits;

  @Test
  void whatAListAddsIsTakenBackButForWhomSomebodyHasChanged() {
    category.opens();
    guests.comeTo(category);
    AttendeeRow jana = registered("Jana");
    AttendeeRow petr = registered("Petr");
    LocalDate day = summits.current().firstDay();
    String list =
        "Email,Arrival,Time of arrival,Flight,Hotel\n"
            + "%s,%s,14:30,XA 552,Harbour\n".formatted(jana.email(), day)
            + "%s,%s,14:30,XA 552,Harbour\n".formatted(petr.email(), day)
            + "nobody@pisek.example,%s,14:30,XA 552,Harbour\n".formatted(day);
    long id = organiser.get(() -> imports.upload("flights.csv", bytes(list)));
    CheckedUpload<CheckedTravel> seen = organiser.get(() -> imports.look(id));
    assertEquals(List.of(2L, 1L), List.of(seen.good(), seen.leftOut()));
    assertEquals(TravelDetails.NONE, travel(jana));
    organiser.run(() -> imports.run(id));
    organiser.run(() -> imports.run(id));
    TravelDetails said = travel(jana);
    assertEquals(
        day.atTime(14, 30).atZone(summits.current().zone()).toInstant(), said.arrival().at());
    assertEquals("XA 552", said.arrival().number());
    assertEquals("Harbour", said.stay().hotel());
    organiser.run(
        () ->
            plans.save(
                petr.id(),
                plans.of(petr.id()).version(),
                said.orElse(said),
                new AssignedCar("Bo", null, null)));
    assertEquals(
        List.of(petr.id()),
        organiser.get(() -> imports.kept(id)).stream().map(AttendeeRow::id).toList());
    organiser.run(() -> imports.undo(id));
    assertEquals(TravelDetails.NONE, travel(jana));
    assertEquals("Harbour", travel(petr).stay().hotel());
    assertFalse(organiser.get(imports::imported).isEmpty());
    assertThrows(EJBAccessException.class, () -> imports.look(id));
  }

  private TravelDetails travel(AttendeeRow person) {
    return organiser.get(() -> plans.of(person.id()).details());
  }

  private AttendeeRow registered(String given) {
    long id = guests.own(guests.registered(given)).person().id();
    return organiser.get(() -> attendees.row(id));
  }

  private static byte[] bytes(String list) {
    return list.getBytes(StandardCharsets.UTF_8);
  }
}
