package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.Brake.TooManyTries;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.attendee.registration.RegistrationLink.RegistrationLinkNotValid;
import city.accord.testing.AtOnce;
import city.accord.testing.Guests;
import city.accord.testing.Letters;
import city.accord.testing.OpenCategory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guests who come back by their link see and change, and nobody else. */
@ArquillianTest
class OwnRegistrationIT {

  @Inject private OpenRegistrations registrations;
  @Inject private Letters letters;
  @Inject private OpenCategory category;
  @Inject private Guests guests;

  @BeforeEach
  void openAForm() {
    category.opens();
    guests.comeTo(category);
  }

  @Test
  void theFirstLetterRepeatsNothingThatAStrangerTyped() {
    guests.register("Jana", Map.of(), Map.of());
    String letter = letters.newestTo(guests.address("Jana"));
    assertFalse(letter.contains("Jana"), letter);
    assertFalse(letter.contains("The Daily"), letter);
  }

  @Test
  void aLinkShowsAndChangesTheDataOfItsHolderAlone() {
    long letter = category.field(FieldKind.FILE, "Letter", false);
    guests.register("Jana", Map.of(), Map.of(letter, Guests.LETTER));
    guests.register("Petr", Map.of(), Map.of());
    String jana = guests.token("Jana");
    String petr = guests.token("Petr");
    assertEquals("Jana", guests.own(jana).person().name().latinGiven());
    guests.change(petr, "Pavel", Map.of());
    assertEquals("Pavel", guests.own(petr).person().name().latinGiven());
    assertEquals("Jana", guests.own(jana).person().name().latinGiven());
    assertArrayEquals(
        Guests.LETTER.content(), registrations.file(jana, letter).orElseThrow().content());
    assertTrue(registrations.file(petr, letter).isEmpty());
    assertTrue(registrations.photo(petr).isEmpty());
  }

  @Test
  void aWrongLinkIsAnsweredAlikeWhateverItAsks() {
    long letter = category.field(FieldKind.FILE, "Letter", false);
    String wrong = guests.registered("Jana") + "x";
    assertTrue(registrations.own(wrong).isEmpty());
    assertTrue(registrations.photo(wrong).isEmpty());
    assertTrue(registrations.file(wrong, letter).isEmpty());
    assertThrows(RegistrationLinkNotValid.class, () -> guests.withdraw(wrong));
    assertThrows(RegistrationLinkNotValid.class, () -> guests.change(wrong, "Jana", Map.of()));
    assertTrue(guests.own(guests.token("Jana")).person().status().isComing());
  }

  @Test
  void aNewAddressGetsALinkOfItsOwn() {
    String jana = guests.registered("Jana");
    RegisterGuest moved = guests.guest("Jana", Map.of());
    String address = "new." + guests.address("Jana");
    guests.change(
        jana,
        new RegisterGuest(moved.name(), false, moved.affiliation(), address, moved.answers()));
    assertEquals(guests.own(jana).person().id(), guests.own(guests.tokenOf(address)).person().id());
  }

  @Test
  void ofTwoChangesAtOnceBothEndWellAndOneStays() throws Exception {
    long outlet = category.field(FieldKind.SHORT_TEXT, "Outlet", false);
    String jana = guests.registered("Jana");
    AtOnce.done(
        List.of(
            () -> guests.change(jana, "Jana", Map.of(outlet, "Daily")),
            () -> guests.change(jana, "Jana", Map.of(outlet, "Weekly"))));
    assertEquals(1, guests.own(jana).answers().size());
  }

  @Test
  void whoTriesManyLinksHasToWait() {
    for (int i = 0; i < 30; i++)
      assertThrows(RegistrationLinkNotValid.class, () -> guests.withdraw("wrong"));
    assertThrows(TooManyTries.class, () -> guests.withdraw("wrong"));
  }
}
