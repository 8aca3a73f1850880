package city.accord.text;

import static city.accord.text.PersonName.Order.FAMILY_FIRST;
import static city.accord.text.PersonName.Order.GIVEN_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PersonNameTest {

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @Test
  void aChineseNameStandsInHanCharactersOnAChinesePageAndInItsOwnOrderElsewhere() {
    PersonName name = new PersonName("沈柏安", "Po-an", "Shen", FAMILY_FIRST, NONE, NONE);
    assertEquals("沈柏安", name.in(Language.ZH_HANT));
    assertEquals("Shen Po-an", name.in(Language.EN));
  }

  @Test
  void aHebrewNameStandsInLatinLettersOnAChinesePage() {
    PersonName name = new PersonName("נועה בן־עמי", "Noa", "Ben-Ami", GIVEN_FIRST, NONE, NONE);
    assertEquals("Noa Ben-Ami", name.in(Language.ZH_HANT));
    assertEquals("נועה בן־עמי", name.inOwnScript());
  }

  @Test
  void whoHasNoNameInLatinLettersIsRefused() {
    for (String blank : Arrays.asList(null, "", " \t"))
      assertThrows(
          NoFamilyName.class,
          () -> new PersonName("沈柏安", "Po-an", blank, FAMILY_FIRST, NONE, NONE));
  }

  @Test
  void whoHasOneNameHasNoGapBeforeIt() {
    assertEquals("Prayogo", new PersonName(null, " ", "Prayogo", GIVEN_FIRST, NONE, NONE).latin());
  }
}
