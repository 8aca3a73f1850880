package city.accord.text;

import static city.accord.text.PersonName.Order.FAMILY_FIRST;
import static city.accord.text.PersonName.Order.GIVEN_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {

  private static final LocalizedText NONE = LocalizedText.EMPTY;

  @Test
  void theHonorificStandsWhereEachLanguageHasIt() {
    LocalizedText honorific =
        LocalizedText.of("閣下", "H.E.")
            .with(Language.of("he"), "כבוד")
            .with(Language.of("ja"), "閣下");
    PersonName wang = new PersonName("王小明", "Hsiao-ming", "Wang", FAMILY_FIRST, honorific, NONE);
    assertEquals("王小明閣下", wang.addressed(Language.ZH_HANT));
    assertEquals("H.E. Wang Hsiao-ming", wang.addressed(Language.EN));
    PersonName ribas = new PersonName(null, "Marta", "Ribas", GIVEN_FIRST, honorific, NONE);
    assertEquals("Marta Ribas 閣下", ribas.addressed(Language.ZH_HANT));
    assertEquals("Marta Ribas 閣下", ribas.addressed(Language.of("ja")));
    assertEquals("כבוד נועה לוי", ribas.withHonorific("נועה לוי", Language.of("he")));
    assertEquals(
        LocalizedText.of("Marta Ribas 閣下", "H.E. Marta Ribas"),
        ribas.addressed(List.of(Language.EN, Language.ZH_HANT)));
  }

  @Test
  void anHonorificOfAnotherLanguageIsNoneHere() {
    LocalizedText chinese = LocalizedText.of(Language.ZH_HANT, "閣下");
    PersonName yamanaka =
        new PersonName("山中竹春", "Takeharu", "Yamanaka", FAMILY_FIRST, chinese, NONE);
    assertEquals("Yamanaka Takeharu", yamanaka.addressed(Language.EN));
    assertEquals("山中竹春閣下", yamanaka.addressed(Language.ZH_HANT));
  }

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
