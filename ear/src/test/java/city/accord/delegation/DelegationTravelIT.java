package city.accord.delegation;

import static city.accord.delegation.OneDelegation.JANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.Attendees;
import city.accord.attendee.Lack;
import city.accord.attendee.logistics.AssignedCar;
import city.accord.attendee.logistics.CarNeed;
import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.Journey;
import city.accord.attendee.logistics.SheetRow;
import city.accord.attendee.logistics.Stay;
import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.logistics.TravelRefused.DepartsBeforeArrival;
import city.accord.attendee.logistics.TravelRow;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.attendee.logistics.TravelSheets;
import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.ChangedSummit;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a delegation travels: said by its focal point, completed by officers, read on the sheet. */
@ArquillianTest
class DelegationTravelIT {

  @Inject private AsOrganiser organiser;
  @Inject private Approvals approvals;
  @Inject private OneDelegation one;
  @Inject private OneDelegation another;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation own;
  @Inject private Attendees attendees;
  @Inject private DelegationTravel travel;
  @Inject private TravelPlans plans;
  @Inject private TravelSheets sheets;
  @Inject private AuditLog log;
  @Inject private Summits summits;
  @Inject private ChangedSummit changed;
  @Inject private AttendeeSearch search;

  private String token;
  private long hana;

  @AfterEach
  void asBefore() {
    changed.asBefore();
  }

  @BeforeEach
  void register() {
    token = one.invited(one.created());
    invitations.register(token, new Registration(JANA, false, null));
    hana = own.register(token, null, "staff", OwnDelegationIT.named("Hana"));
  }

  @Test
  void aFocalPointSaysTheSameForAllAndEachMayDiffer() {
    travel.saveForAll(token, ids(), flying(at(0, 8), "XA 552"));
    TravelRow member = travel.person(token, hana);
    travel.save(token, hana, member.version(), flying(at(0, 11), "XA 554"));
    assertEquals(
        List.of("XA 552", "XA 554"),
        travel.people(token).stream().map(it -> it.details().arrival().number()).toList());
    assertEquals(
        List.of("XA 552 true", "XA 554 false"),
        rows(sheet(false)).stream()
            .map(it -> it.journey().number() + " " + it.honoured())
            .toList());
  }

  @Test
  void nobodyAsksWhenTheHostsOwnPeopleArrive() {
    long unknown = sheet(false).unknown();
    assertTrue(lacksArrival(hana));
    String place = one.place();
    changed.hostedBy(LocalizedText.of(place + "政府", place + " City Government"));
    assertFalse(lacksArrival(hana));
    assertEquals(unknown - ids().size(), sheet(false).unknown());
  }

  private boolean lacksArrival(long id) {
    AttendeeFilter filter =
        new AttendeeFilter(one.place(), null, null, new Lack(Lack.Kind.ARRIVAL, null));
    return organiser.get(() -> search.find(filter, 0, 10)).stream().anyMatch(it -> it.id() == id);
  }

  @Test
  void anApprovalDoesNotCloseWhatMayChangeUntilTheLastDay() {
    approvals.approve(hana);
    travel.save(token, hana, 0, flying(at(0, 8), "XA 552"));
    assertEquals("XA 552", travel.person(token, hana).details().arrival().number());
  }

  @Test
  void whoWithdrewIsOnNoSheetAndTravelsNoMore() {
    travel.saveForAll(token, ids(), flying(at(0, 8), "XA 552"));
    organiser.run(() -> attendees.withdraw(hana));
    assertEquals(1, rows(sheet(false)).size());
    assertThrows(NotThere.class, () -> travel.person(token, hana));
  }

  @Test
  void whoeverSavesSecondIsTold() {
    travel.save(token, hana, 0, flying(at(0, 8), "XA 552"));
    assertThrows(
        ChangedMeanwhile.class, () -> travel.save(token, hana, 0, flying(at(0, 9), "XA 553")));
    organiser.run(
        () ->
            assertThrows(
                ChangedMeanwhile.class,
                () -> plans.save(hana, 0, TravelDetails.NONE, new AssignedCar("Lin", null, null))));
  }

  @Test
  void whatCannotBeForOneIsSavedForNobody() {
    travel.save(token, hana, 0, leaving(at(0, 7)));
    assertThrows(
        DepartsBeforeArrival.class,
        () -> travel.saveForAll(token, ids(), flying(at(0, 8), "XA 552")));
    assertTrue(travel.people(token).stream().allMatch(TravelRow::isWithoutArrival));
  }

  @Test
  void aLinkNeverShowsOrChangesTheTravelOfAnotherDelegation() {
    String other = another.invited(another.created());
    TravelDetails details = flying(at(0, 8), "XA 552");
    assertThrows(NotThere.class, () -> travel.person(other, hana));
    assertThrows(NotThere.class, () -> travel.save(other, hana, 0, details));
    assertThrows(NotThere.class, () -> travel.saveForAll(other, List.of(hana), details));
    assertThrows(InvitationNotValid.class, () -> travel.save("none", hana, 0, details));
    assertEquals(List.of(), travel.people("none"));
  }

  @Test
  void aCarThatIsAssignedLeavesTheListOfThoseThatAreMissing() {
    travel.saveForAll(token, ids(), flying(at(0, 8), "XA 552"));
    assertEquals(2, rows(sheet(true)).size());
    organiser.run(() -> plans.assign(List.of(hana), new AssignedCar("Lin", "AEC-7312", null)));
    assertEquals(1, rows(sheet(true)).size());
    assertEquals("Lin", travel.person(token, hana).car().driver());
  }

  /** The record is read by more than those who look after guests. */
  @Test
  void dietAndAccessNeedsAreForOfficersOfPeopleAndNotOnRecord() {
    travel.save(token, hana, 0, flying(at(0, 8), "XA 552"));
    TravelRow known = travel.person(token, hana);
    String secret = "halal" + System.nanoTime();
    TravelDetails details =
        new TravelDetails(
            known.details().arrival(), Journey.NONE, Stay.NONE, null, null, secret, secret);
    travel.save(token, hana, known.version(), details);
    assertEquals(secret, organiser.get(() -> plans.of(hana)).details().diet());
    assertThrows(EJBAccessException.class, () -> plans.of(hana));
    String record =
        organiser
            .get(
                () ->
                    log.page(new AuditFilter(null, "travel", null, null, null), Long.MAX_VALUE, 5))
            .toString();
    assertTrue(record.contains("travel.changed"), record);
    assertFalse(record.contains(secret), record);
  }

  private List<Long> ids() {
    return travel.people(token).stream().map(it -> it.person().id()).toList();
  }

  private TravelSheet sheet(boolean withoutCar) {
    return organiser.get(
        () -> sheets.sheet(Direction.ARRIVAL, summits.current().firstDay(), withoutCar));
  }

  /** Those of this test, on a day that other tests may use as well. */
  private List<SheetRow> rows(TravelSheet sheet) {
    return sheet.hours().stream()
        .flatMap(hour -> hour.rows().stream())
        .filter(row -> one.row().slug().equals(row.affiliation().delegationSlug()))
        .toList();
  }

  private Instant at(int day, int hour) {
    Summit summit = organiser.get(() -> summits.current());
    LocalDate date = summit.firstDay().plusDays(day);
    return date.atTime(hour, 0).atZone(summit.zone()).toInstant();
  }

  private static TravelDetails flying(Instant at, String number) {
    return new TravelDetails(
        new Journey(at, number, "Paris", null),
        Journey.NONE,
        Stay.NONE,
        CarNeed.PICK_UP,
        null,
        null,
        null);
  }

  private static TravelDetails leaving(Instant at) {
    return new TravelDetails(
        Journey.NONE, new Journey(at, null, null, null), Stay.NONE, null, null, null, null);
  }
}
