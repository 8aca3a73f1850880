package city.accord.web.signing.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.delegation.DelegationStatus;
import city.accord.delegation.HeadOfDelegation;
import city.accord.emblem.Marks;
import city.accord.signing.ceremony.Signatory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.web.text.EditableText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditableSignatoryTest {

  private static final List<Language> BOTH = List.of(Language.ZH_HANT, Language.EN);

  @ParameterizedTest
  @CsvSource({
    "PREPARED, false",
    "INVITED, false",
    "ACCEPTED, true",
    "COMPLETE, true",
    "APPROVED, true",
    "SIGNED, true"
  })
  void onlyAHeadWhoHasRegisteredIsTicked(DelegationStatus status, boolean ticked) {
    EditableSignatory signatory = EditableSignatory.of(head(status, true), BOTH);
    assertEquals(ticked, signatory.isChosen());
    assertEquals(status, signatory.getStatus());
  }

  @Test
  void aHeadWhoseDelegationDoesNotSignIsListedAndNotTicked() {
    EditableSignatory signatory =
        EditableSignatory.of(head(DelegationStatus.APPROVED, false), BOTH);
    assertTrue(signatory.isRegistered());
    assertFalse(signatory.isChosen());
  }

  @Test
  void whoIsTypedByHandIsTickedAndHasNoState() {
    EditableSignatory signatory = EditableSignatory.byHand(BOTH);
    assertTrue(signatory.isChosen());
    assertNull(signatory.getStatus());
  }

  @Test
  void whoIsTypedByHandStandsBesideTheFlagThatWasChosen() {
    EditableSignatory signatory =
        EditableSignatory.byHand(
            LocalizedText.of("皮塞克", "Písek"),
            LocalizedText.of("雅娜", "Jana"),
            LocalizedText.EMPTY,
            BOTH);
    assertNull(signatory.toSignatory(1, List.of()).marks().countryCode());
    signatory.setCountryCode("CZ");
    assertEquals("CZ", signatory.toSignatory(1, List.of()).marks().countryCode());
  }

  @Test
  void aSignatoryStandsInTheGroupThatWasChosen() {
    EditableSignatory signatory = EditableSignatory.of(head(DelegationStatus.APPROVED, true), BOTH);
    LocalizedText cities = LocalizedText.of("城市", "Cities");
    List<EditableText> groups =
        List.of(new EditableText(LocalizedText.EMPTY, BOTH), new EditableText(cities, BOTH));
    assertEquals(LocalizedText.EMPTY, signatory.toSignatory(1, groups).groupName());
    signatory.setGroup(2);
    assertEquals(cities, signatory.toSignatory(1, groups).groupName());
    signatory.setGroup(1);
    assertThrows(Signatory.GroupWithoutName.class, () -> signatory.toSignatory(1, groups));
  }

  @Test
  void aRowWithoutNameOrPlaceSaysWhichOfThem() {
    LocalizedText some = LocalizedText.of("皮塞克", "Písek");
    LocalizedText none = LocalizedText.EMPTY;
    assertEquals("place-of-3", missing(EditableSignatory.byHand(none, none, none, BOTH)));
    assertEquals("name-of-3", missing(EditableSignatory.byHand(some, none, none, BOTH)));
  }

  private static String missing(EditableSignatory row) {
    return assertThrows(Signatory.SignatoryWithoutName.class, () -> row.toSignatory(3, List.of()))
        .field();
  }

  private static HeadOfDelegation head(DelegationStatus status, boolean signs) {
    LocalizedText title = LocalizedText.of("市長", "Mayor");
    return new HeadOfDelegation(
        1,
        2,
        "pisek",
        true,
        new PersonName(null, "Jana", "Koubková", PersonName.Order.GIVEN_FIRST, title, title),
        LocalizedText.of("皮塞克", "Písek"),
        LocalizedText.of("捷克", "Czechia"),
        "P",
        Marks.NONE,
        1,
        signs,
        status,
        status.hasReached(DelegationStatus.ACCEPTED),
        false,
        null);
  }
}
