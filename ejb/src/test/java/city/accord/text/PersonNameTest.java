package city.accord.text;

import static city.accord.text.PersonName.Order.FAMILY_FIRST;
import static city.accord.text.PersonName.Order.GIVEN_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void aPersonWithoutALatinNameIsRefused() {
    for (String blank : Arrays.asList(null, "", " \t"))
      assertThrows(
          NoFamilyName.class,
          () -> new PersonName("沈柏安", "Po-an", blank, FAMILY_FIRST, NONE, NONE));
  }

  @Test
  void caseDiacriticsPunctuationAndOrderDoNotDistinguishPersons() {
    assertLike(latin("Jana", "Koubková"), latin("KOUBKOVA", "jana"));
    assertLike(latin("Søren", "Łukasz"), latin("soren", "Lukasz"));
    assertLike(latin("Po-an", "Shen"), latin("Poan", "Shen"));
    assertLike(han("沈柏安", "Shen"), han("沈 柏安", "Chen"));
    assertLike(han("𠮷田一", "Yoshida"), han("𠮷田 一", "Kitsuda"));
  }

  @Test
  void anotherNameIsAnotherPerson() {
    assertFalse(latin("Jana", "Koubková").isLike(latin("Jan", "Koubek")));
    assertFalse(latin("Jana", "Koubková").isLike(latin("Jana", "Nováková")));
    assertFalse(han("沈柏安", "Shen").isLike(han("沈柏宏", "Chen")));
  }

  private static void assertLike(PersonName one, PersonName other) {
    assertTrue(one.isLike(other), one.latin());
    assertTrue(other.isLike(one), other.latin());
  }

  private static PersonName latin(String given, String family) {
    return new PersonName(null, given, family, GIVEN_FIRST, NONE, NONE);
  }

  private static PersonName han(String name, String family) {
    return new PersonName(name, null, family, FAMILY_FIRST, NONE, NONE);
  }

  @Test
  void aSingleNameHasNoLeadingSpace() {
    assertEquals("Prayogo", new PersonName(null, " ", "Prayogo", GIVEN_FIRST, NONE, NONE).latin());
  }
}
