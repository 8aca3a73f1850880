package city.accord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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

  private String view(String path) {
    return addresses.find(path).map(found -> found.address().view()).orElse("nowhere");
  }
}
