package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.attendee.registration.OfferedPlaces;
import city.accord.attendee.registration.OfferedPlaces.OfferOver;
import city.accord.attendee.registration.RegistrationForm.RegistrationFull;
import city.accord.attendee.registration.WaitingList;
import city.accord.attendee.registration.WaitingOffers;
import city.accord.attendee.registration.WaitingPlace.WaitingNeedsReason;
import city.accord.attendee.registration.WaitingRow;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.testing.Guests;
import city.accord.testing.Letters;
import city.accord.testing.OpenCategory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for a place, who is offered one, and that none is ever given twice. */
@ArquillianTest
class WaitingListIT {

  private static final String FROM = "2001:db8:7::1";

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsOrganiser organiser;
  @Inject private WaitingList list;
  @Inject private WaitingOffers offers;
  @Inject private OfferedPlaces places;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Letters letters;

  private String jana;
  private String petr;
  private String ema;

  @BeforeEach
  void onePlaceIsTakenAndTwoWait() {
    category.opens();
    guests.comeTo(category);
    category.openWithWaitingList(1, 24);
    jana = guests.registered("Jana");
    petr = guests.registered("Petr");
    ema = guests.registered("Ema");
  }

  @Test
  void whoRegistersWhenAllIsTakenWaitsInOrderAndTakesNoPlace() {
    assertEquals(AttendeeStatus.REGISTERED, status(jana));
    assertEquals(AttendeeStatus.WAITING, status(petr));
    assertEquals(List.of(1, 2), List.of(number(petr), number(ema)));
    assertTrue(letters.newestTo(guests.address("Ema")).contains("waiting list"));
    offers.pass();
    assertEquals(AttendeeStatus.WAITING, status(petr));
  }

  @Test
  void aPlaceThatIsGivenUpIsOfferedToTheFirstAndTakenByTheirOwnLink() {
    guests.withdraw(jana);
    assertEquals(AttendeeStatus.OFFERED, status(petr));
    assertTrue(letters.newestTo(guests.address("Petr")).contains("kept for you until"));
    assertThrows(OfferOver.class, () -> places.take(ema, FROM));
    places.take(petr, FROM);
    assertEquals(AttendeeStatus.REGISTERED, status(petr));
    assertEquals(1, number(ema));
    assertThrows(OfferOver.class, () -> places.decline(petr, FROM));
  }

  @Test
  void anOfferThatIsDeclinedOrRunsOutPassesToTheNext() throws Exception {
    guests.withdraw(jana);
    runsOut(petr);
    assertThrows(OfferOver.class, () -> places.take(petr, FROM));
    offers.pass();
    assertEquals(AttendeeStatus.WITHDRAWN, status(petr));
    assertEquals(AttendeeStatus.OFFERED, status(ema));
    assertTrue(letters.newestTo(guests.address("Petr")).contains("gone to the next person"));
    organiser.run(() -> list.putBack(id(petr)));
    places.decline(ema, FROM);
    assertEquals(AttendeeStatus.OFFERED, status(petr));
    assertNull(guests.own(ema).waiting());
  }

  @Test
  void anOfficerMovesSomebodyUpForAReasonAndTakesAnOfferBack() {
    assertThrows(WaitingNeedsReason.class, () -> organiser.run(() -> list.move(id(ema), 1, " ")));
    organiser.run(() -> list.move(id(ema), 1, "Chairs the closing panel"));
    assertEquals(List.of(2, 1), List.of(number(petr), number(ema)));
    assertThrows(RegistrationFull.class, () -> organiser.run(() -> list.offer(id(petr))));
    guests.withdraw(jana);
    organiser.run(() -> list.takeBack(id(ema), "The panel was cancelled"));
    assertThrows(OfferOver.class, () -> places.take(ema, FROM));
    offers.pass();
    assertEquals(AttendeeStatus.OFFERED, status(petr), "whose offer was taken back is passed over");
    assertEquals(AttendeeStatus.WAITING, status(ema));
  }

  @Test
  void ofTwoOfficersAGuestAndTheTimerAtOnceOnlyOneGivesThePlace() throws Exception {
    organiser.run(() -> list.move(id(ema), 1, "Chairs the closing panel"));
    guests.withdraw(jana);
    organiser.run(() -> list.takeBack(id(ema), "Tried by four at once"));
    runsOutIfOffered(petr);
    AtOnce.done(
        List.of(
            tries(() -> organiser.run(() -> list.offer(id(ema)))),
            tries(() -> organiser.run(() -> list.offer(id(petr)))),
            tries(() -> organiser.run(() -> list.offer(id(ema)))),
            tries(() -> places.take(petr, FROM)),
            tries(offers::pass),
            tries(() -> guests.register("Zoe", Map.of(), Map.of()))));
    offers.pass();
    long given =
        organiser.get(() -> list.rows(category.code())).stream()
            .filter(row -> row.status().isComing())
            .count();
    assertEquals(1, given);
  }

  private static Runnable tries(Runnable act) {
    return () -> {
      try {
        act.run();
      } catch (Refused tooLate) {
        // whoever is too late gets nothing
      }
    };
  }

  private AttendeeStatus status(String token) {
    return guests.own(token).person().status();
  }

  private int number(String token) {
    WaitingRow row = guests.own(token).waiting();
    return row.number();
  }

  private long id(String token) {
    return guests.own(token).person().id();
  }

  private void runsOut(String token) throws Exception {
    assertEquals(1, runsOutIfOffered(token));
  }

  private int runsOutIfOffered(String token) throws Exception {
    long attendee = id(token);
    transaction.begin();
    int changed =
        em.createNativeQuery(
                "update waiting_place set answer_until = since where attendee_id = ? and"
                    + " offered_at is not null")
            .setParameter(1, attendee)
            .executeUpdate();
    transaction.commit();
    return changed;
  }
}
