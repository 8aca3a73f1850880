package city.accord.attendee.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.attendee.passport.PassportRefused.NameTooLong;
import city.accord.attendee.passport.PassportRefused.NotAsInPassport;
import city.accord.attendee.passport.PassportRefused.SurnameMissing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name as the machine-readable zone says it. */
class PassportNameTest {

  /** The first two are the document's own examples (Doc 9303, part 3, section 4.6). */
  @ParameterizedTest
  @CsvSource({
    "Eriksson,Anna Maria,ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "O'Connor,Enya Siobhan,OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<",
    "Papandropoulous,Jonathon-Alec,PAPANDROPOULOUS<<JONATHON<ALEC<<<<<<<<<",
    "van der Muellen,,VAN<DER<MUELLEN<<<<<<<<<<<<<<<<<<<<<<<<",
    "WANG,HSIAO<MING<<<<,WANG<<HSIAO<MING<<<<<<<<<<<<<<<<<<<<<<<"
  })
  void whatIsTypedStandsAsInTheZone(String surname, String given, String zone) {
    PassportName name = PassportName.typed(surname, given);
    assertEquals(zone, name.zone());
    assertEquals(name, PassportName.ofZone(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Müller", "王", "Ng7", "Anna;", "<b>"})
  void otherCharactersAreRefusedAtTheirField(String other) {
    NotAsInPassport surname =
        assertThrows(NotAsInPassport.class, () -> PassportName.typed(other, "Anna"));
    assertEquals("surname", surname.field());
    NotAsInPassport given =
        assertThrows(NotAsInPassport.class, () -> PassportName.typed("Ericsson", other));
    assertEquals("given-names", given.field());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    SurnameMissing refused =
        (SurnameMissing)
            assertThrows(NotAsInPassport.class, () -> PassportName.typed(" ", "Åsa")).all().get(1);
    assertEquals("surname", refused.field());
  }

  @Test
  void aNameHasTheThirtyNinePlacesOfAPassport() {
    assertEquals(39, PassportName.typed("A".repeat(20), "B".repeat(17)).zone().length());
    assertThrows(NameTooLong.class, () -> PassportName.typed("A".repeat(20), "B".repeat(18)));
    assertThrows(NameTooLong.class, () -> PassportName.typed("A".repeat(40), null));
  }

  @Test
  void whereNothingIsTypedThereIsNoName() {
    assertNull(PassportName.typed(null, " "));
    assertNull(PassportName.typed("<<<", "--"));
  }

  @Test
  void noLogSaysIt() {
    PassportDetails details = new PassportDetails(PassportName.typed("Eriksson", "Anna"), null);
    assertFalse(List.of(details, details.name()).toString().contains("ERIKSSON"));
  }
}
