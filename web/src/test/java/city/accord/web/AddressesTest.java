package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Slug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the table of addresses lets through, before any page sees it. */
class AddressesTest {

  private final Addresses addresses = new Addresses();

  @Test
  void theMoreExactOfTwoAddressesIsMeant() {
    assertEquals("/signing/device-check.xhtml", view("/en/sign/device-check"));
    assertEquals("/signing/proof.xhtml", view("/en/desk/ceremonies/7/proof"));
    assertEquals("/signing/wall.xhtml", view("/en/desk/ceremonies/7/wall"));
  }

  @Test
  void aVariableHoldsOnlyWhatItMay() {
    assertEquals("nowhere", view("/en/desk/ceremonies/seven/proof"));
    assertEquals("nowhere", view("/en/cities/\u00ff"));
  }

  @Test
  void aVariableOfWhichNothingIsSaidEntersNoTable() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Address.of("/{lang}/lounges/{lounge}", "/lounge.xhtml everyone"));
  }

  @Test
  void anAddressThatNamesNoKnownRightEntersNoTable() {
    for (String who : List.of("https", "organizer", "everyone, nobody"))
      assertThrows(
          IllegalArgumentException.class,
          () -> Address.of("/{lang}/lounges", "/lounge.xhtml " + who),
          who);
  }

  /** Or the page of an organisation called “New” could not be opened. */
  @Test
  void nothingIsNamedAsAnAddressThatStandsInItsPlace() {
    Set<String> words = addresses.wordsInPlaceOf("slug");
    assertTrue(words.contains("new"), words::toString);
    for (String word : words) assertNotEquals(word, Slug.of(word));
  }

  /** What is the organisers' has two languages, and no address in another. */
  @Test
  void onlyPagesOfDelegatesPressAndPublicAreInEveryLanguage() {
    assertEquals("/programme/programme.xhtml", view("/he/programme"));
    assertEquals("/attendee/register.xhtml", view("/he/register/press"));
    assertEquals("nowhere", view("/he/desk"));
    assertEquals("nowhere", view("/he/sign-in"));
    assertEquals("nowhere", view("/pt/programme"));
  }

  private String view(String path) {
    return addresses.find(path).map(found -> found.address().view()).orElse("nowhere");
  }
}
