package city.accord.attendee.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.attendee.EditAttendee;
import city.accord.attendee.media.PoolPlaces.NotAccredited;
import city.accord.attendee.media.PoolPlaces.NotNext;
import city.accord.attendee.media.PoolPlaces.OutletThere;
import city.accord.attendee.media.PoolPlaces.PoolFull;
import city.accord.attendee.media.Pools.PlacesTaken;
import city.accord.attendee.media.Pools.PoolNotEmpty;
import city.accord.print.PrintFiles;
import city.accord.print.Prints;
import city.accord.summit.Hue;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.testing.Guests;
import city.accord.testing.Letters;
import city.accord.testing.OpenCategory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pools of the press: who goes, who waits, and what they are told. */
@ArquillianTest
class PoolsIT {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  @Inject private AsOrganiser organiser;
  @Inject private AsPress press;
  @Inject private AnySummit summit;
  @Inject private Attendees attendees;
  @Inject private Approvals approvals;
  @Inject private Pools pools;
  @Inject private PoolPlaces places;
  @Inject private OwnPools own;
  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private Letters letters;
  @Inject private Guests guests;
  @Inject private OpenCategory category;

  private long pool;

  @BeforeEach
  void make() {
    summit.takesPlace();
    pool = made(NINE, 1, 1);
  }

  @Test
  void onlyAccreditedPressGoesAndNoMoreThanThereArePlaces() {
    long ana = accredited("Ana", "Ana Post");
    long bea = accredited("Bea", "Bea Post");
    long dana = added("Dana", "Dana Post", "press");
    assertThrows(NotAccredited.class, () -> add(dana, Medium.PHOTO));
    long eva = added("Eva", "Eva Post", "guest");
    approvals.approve(eva);
    assertThrows(NotAccredited.class, () -> add(eva, Medium.PHOTO));
    add(ana, Medium.PHOTO);
    PoolFull full = assertThrows(PoolFull.class, () -> add(bea, Medium.PHOTO));
    assertEquals("medium", full.field());
    add(bea, Medium.WRITTEN);
    DescribePool fewer = described(NINE, 0, 1);
    PlacesTaken taken = assertThrows(PlacesTaken.class, () -> describe(fewer));
    assertEquals("places-photo", taken.field());
    assertEquals(2, row().people());
    organiser.run(() -> attendees.withdraw(ana));
    assertFalse(people().get(0).accredited());
    assertThrows(PoolNotEmpty.class, () -> press.run(() -> pools.remove(pool)));
    assertThrows(EJBAccessException.class, () -> organiser.run(() -> pools.remove(pool)));
  }

  @Test
  void twoOfOneOutletGoOnlyWhereThatIsConfirmed() {
    long ana = accredited("Ana", "The Daily-Post");
    long bea = accredited("Bea", "the daily post");
    add(ana, Medium.PHOTO);
    assertThrows(OutletThere.class, () -> add(bea, Medium.WRITTEN));
    press.run(() -> places.add(pool, bea, Medium.WRITTEN, false, true));
    assertEquals(2, row().people());
  }

  @Test
  void whoWaitsFirstIsNextAndTheOrderCanBeChanged() {
    long ana = accredited("Ana", "Ana Post");
    long bea = accredited("Bea", "Bea Post");
    long cilka = accredited("Cilka", "Cilka Post");
    add(ana, Medium.PHOTO);
    press.run(() -> places.add(pool, bea, Medium.PHOTO, true, false));
    press.run(() -> places.add(pool, cilka, Medium.PHOTO, true, false));
    assertThrows(PoolFull.class, () -> press.run(() -> places.admit(pool, bea)));
    press.run(() -> places.takeOut(pool, ana));
    assertThrows(NotNext.class, () -> press.run(() -> places.admit(pool, cilka)));
    press.run(() -> places.moveUp(pool, cilka));
    assertTrue(people().get(0).next());
    press.run(() -> places.admit(pool, cilka));
    assertEquals(
        List.of("Cilka IN", "Bea WAITING"),
        people().stream().map(one -> one.name().latinGiven() + " " + one.state()).toList());
  }

  @Test
  void whoeverKnowsSomethingElseThanWhatHoldsIsTold() {
    long ana = accredited("Ana", "Ana Post");
    String address = attendees(ana).email();
    add(ana, Medium.PHOTO);
    PoolLetterRow preview = press.get(() -> places.letters(pool)).get(0);
    assertTrue(preview.subject().contains("Signing"), preview.subject());
    assertEquals(1, tell());
    assertTrue(letters.newestTo(address).contains("Door B"));
    assertEquals(List.of(), press.get(() -> places.letters(pool)));
    assertEquals(0, tell());
    int seen = row().version();
    describe(described(NINE.plus(Duration.ofHours(1)), 1, 1));
    assertThrows(ChangedMeanwhile.class, () -> press.get(() -> places.tell(pool, seen)));
    assertEquals(1, tell());
    assertTrue(letters.newestTo(address).contains("10:00"), letters.newestTo(address));
    press.run(() -> places.takeOut(pool, ana));
    assertEquals(List.of(), people());
    assertEquals(1, tell());
    assertTrue(letters.newestTo(address).contains("no longer in the press pool"));
    press.run(() -> pools.remove(pool));
  }

  @Test
  void twoPoolsOfOnePersonAtOneTimeAreSaid() {
    long ana = accredited("Ana", "Ana Post");
    assertNull(press.get(() -> places.add(pool, ana, Medium.PHOTO, false, false)));
    long other = made(NINE.plus(Duration.ofMinutes(30)), 1, 1);
    LocalizedText clash = press.get(() -> places.add(other, ana, Medium.PHOTO, false, false));
    assertEquals("Signing", clash.in(Language.EN));
    assertEquals("Signing", people().get(0).clash().in(Language.EN));
  }

  @Test
  void aGuestSeesTheirOwnCardAndThePressOfficePrintsAll() {
    category.opens();
    guests.comeTo(category);
    String token = guests.registered("Jana");
    AttendeeRow jana = guests.own(token).person();
    organiser.run(
        () ->
            attendees.edit(
                new EditAttendee(
                    jana.id(),
                    jana.version(),
                    jana.name(),
                    "press",
                    jana.affiliation().name(),
                    jana.email())));
    approvals.approve(jana.id());
    assertEquals(List.of(), own.of(token));
    add(jana.id(), Medium.WRITTEN);
    OwnPool card = own.of(token).get(0);
    assertEquals("Door B", card.musterPoint().in(Language.EN));
    assertFalse(card.waiting());
    assertEquals(List.of(), own.of("none"));
    long run = press.get(() -> prints.printPool(pool));
    assertEquals(run, press.get(() -> prints.ofPool(pool)).get(0).id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    press.run(() -> files.poolCards(run, "Pool", out));
    // a sheet with a card embeds its fonts
    assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertTrue(out.size() > 5_000, "no card: " + out.size());
    tell();
    String link = guests.tokenOf(jana.email());
    assertEquals(1, own.of(link).size());
  }

  private void add(long attendee, Medium medium) {
    press.run(() -> places.add(pool, attendee, medium, false, false));
  }

  private int tell() {
    int version = row().version();
    return press.get(() -> places.tell(pool, version));
  }

  private PoolRow row() {
    return press.get(() -> pools.row(pool));
  }

  private List<PoolPlaceRow> people() {
    return press.get(() -> places.of(pool));
  }

  private void describe(DescribePool told) {
    press.run(() -> pools.describe(pool, told));
  }

  private long made(Instant at, int photo, int written) {
    DescribePool told = described(at, photo, written, 0);
    return press.get(() -> pools.create(told));
  }

  private DescribePool described(Instant at, int photo, int written) {
    return described(at, photo, written, row().version());
  }

  private static DescribePool described(Instant at, int photo, int written, int version) {
    return new DescribePool(
        version,
        null,
        LocalizedText.of("簽署", "Signing"),
        LocalizedText.of("B 門", "Door B"),
        at,
        at.plus(Duration.ofHours(1)),
        Map.of(Medium.PHOTO, photo, Medium.WRITTEN, written),
        Hue.ROSE);
  }

  private AttendeeRow attendees(long id) {
    return organiser.get(() -> attendees.row(id));
  }

  private long accredited(String given, String outlet) {
    long id = added(given, outlet, "press");
    approvals.approve(id);
    return id;
  }

  private long added(String given, String outlet, String code) {
    String family = "Of" + System.nanoTime();
    PersonName name =
        new PersonName(
            null, given, family, Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    Affiliation of = Affiliation.of(LocalizedText.of(Language.EN, outlet));
    String address = given.toLowerCase(Locale.ROOT) + "@" + family + ".example";
    return organiser.get(() -> attendees.add(new AddAttendee(name, code, of, address)));
  }
}
