package city.accord.attendee.logistics;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.attendee.logistics.TravelRefused.DepartsBeforeArrival;
import city.accord.attendee.logistics.TravelRefused.FarFromSummit;
import city.accord.attendee.logistics.TravelRefused.NightsReversed;
import city.accord.attendee.logistics.TravelRefused.NoTravelNumber;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said about a person's travel to a summit on 22 and 23 March. */
class TravelRulesTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final TravelRules RULES =
      new TravelRules(LocalDate.of(2016, 3, 22), LocalDate.of(2016, 3, 23), TAIPEI);

  @Test
  void nothingIsRequired() {
    assertDoesNotThrow(() -> RULES.require(TravelDetails.NONE));
  }

  @Test
  void nobodyLeavesBeforeTheyCome() {
    TravelDetails reversed = ways(at("2016-03-22T08:00"), at("2016-03-22T07:59"));
    assertEquals("departure", refused(DepartsBeforeArrival.class, reversed).field());
    assertThrows(
        DepartsBeforeArrival.class,
        () -> RULES.require(ways(at("2016-03-22T08:00"), at("2016-03-22T08:00"))));
    assertDoesNotThrow(() -> RULES.require(ways(at("2016-03-22T08:00"), at("2016-03-22T08:01"))));
  }

  /** The days are those of the summit's zone: the same hour is another day in UTC. */
  @Test
  void aDayThirtyDaysAroundTheSummitIsTheLastThatIsNear() {
    assertDoesNotThrow(() -> RULES.require(ways(at("2016-02-21T00:00"), null)));
    FarFromSummit early =
        refused(FarFromSummit.class, ways(at("2016-02-20T23:59"), at("2016-03-24T09:00")));
    assertEquals("arrival", early.field());
    assertEquals(List.of("2016-02-21", "2016-04-22"), early.arguments());
    assertDoesNotThrow(() -> RULES.require(ways(null, at("2016-04-22T23:59"))));
    assertEquals(
        "departure", refused(FarFromSummit.class, ways(null, at("2016-04-23T00:00"))).field());
  }

  @Test
  void theLastNightIsNotBeforeTheFirst() {
    LocalDate day = LocalDate.of(2016, 3, 22);
    assertEquals("nights-to", refused(NightsReversed.class, stay(day, day)).field());
    assertDoesNotThrow(() -> RULES.require(stay(day, day.plusDays(1))));
    assertDoesNotThrow(() -> RULES.require(stay(null, day)));
    assertThrows(FarFromSummit.class, () -> RULES.require(stay(day.plusYears(1), null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BR 88", "CI5021", "ICE 1026", "TGV-9711", "高鐵 1617", "KL 807/808", "80"})
  void aNumberOfAFlightOrTrainIsTaken(String number) {
    assertDoesNotThrow(() -> RULES.require(flying(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no idea", "7", "the evening flight 88", "<b>BR 88", "1234567890123456"})
  void whatIsNoSuchNumberIsRefusedAtItsField(String number) {
    assertEquals("arrival-number", refused(NoTravelNumber.class, flying(number)).field());
  }

  /** One answer for the whole form, so that nobody mends one field after the other. */
  @Test
  void allThatIsWrongIsSaidAtOnce() {
    TravelDetails wrong =
        new TravelDetails(
            new Journey(at("2016-03-24T08:00"), "?", null, null),
            new Journey(at("2016-03-22T08:00"), "none", null, null),
            new Stay(null, LocalDate.of(2016, 3, 24), LocalDate.of(2016, 3, 22)),
            null,
            null,
            null,
            null);
    assertEquals(
        List.of("departure", "arrival-number", "departure-number", "nights-to"),
        refused(TravelRefused.class, wrong).all().stream().map(TravelRefused::field).toList());
  }

  @Test
  void whatNobodySeesIsNoDiet() {
    TravelDetails hidden =
        new TravelDetails(Journey.NONE, Journey.NONE, Stay.NONE, null, null, "no\u202enuts", null);
    assertThrows(HiddenCharacter.class, () -> RULES.require(hidden));
  }

  @Test
  void whatIsSaidOfAllKeepsTheRestOfEach() {
    TravelDetails own =
        new TravelDetails(
            new Journey(at("2016-03-21T08:00"), "BR 88", "Paris", null),
            Journey.NONE,
            new Stay("Songshan", null, null),
            CarNeed.OWN,
            Language.of("fr"),
            "Vegetarian",
            null);
    TravelDetails all =
        new TravelDetails(
            new Journey(null, "BR 90", " ", "Terminal 2"),
            Journey.NONE,
            new Stay("", LocalDate.of(2016, 3, 21), null),
            CarNeed.PICK_UP,
            null,
            null,
            null);
    assertEquals(
        new TravelDetails(
            new Journey(at("2016-03-21T08:00"), "BR 90", "Paris", "Terminal 2"),
            Journey.NONE,
            new Stay("Songshan", LocalDate.of(2016, 3, 21), null),
            CarNeed.PICK_UP,
            Language.of("fr"),
            "Vegetarian",
            null),
        all.orElse(own));
  }

  @Test
  void aPickUpIsUnassignedUntilADriverOrAPlateIsKnown() {
    TravelPlan plan = new TravelPlan();
    assertEquals(false, plan.isWithoutCar());
    plan.say(
        new TravelDetails(
            Journey.NONE, Journey.NONE, Stay.NONE, CarNeed.PICK_UP, null, null, null));
    assertEquals(true, plan.isWithoutCar());
    plan.assign(new AssignedCar(null, " ", "Exit 5"));
    assertEquals(true, plan.isWithoutCar());
    plan.assign(new AssignedCar("Lin", null, null));
    assertEquals(false, plan.isWithoutCar());
  }

  private static <T extends TravelRefused> T refused(Class<T> why, TravelDetails details) {
    return assertThrows(why, () -> RULES.require(details));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TAIPEI).toInstant();
  }

  private static TravelDetails ways(Instant comes, Instant goes) {
    return new TravelDetails(
        new Journey(comes, null, null, null),
        new Journey(goes, null, null, null),
        Stay.NONE,
        null,
        null,
        null,
        null);
  }

  private static TravelDetails flying(String number) {
    return new TravelDetails(
        new Journey(null, number, null, null), Journey.NONE, Stay.NONE, null, null, null, null);
  }

  private static TravelDetails stay(LocalDate from, LocalDate to) {
    return new TravelDetails(
        Journey.NONE, Journey.NONE, new Stay(null, from, to), null, null, null, null);
  }
}
