package city.accord.emblem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.emblem.Flags.NoSuchFlag;
import org.junit.jupiter.api.Test;

class FlagsTest {

  /** Every flag has the same proportion, runs nothing and loads nothing. */
  @Test
  void everyCodeOfTheStandardHasAFlagOfTheSameProportion() {
    assertTrue(Flags.codes().size() > 240, Flags.codes()::toString);
    for (String code : Flags.codes()) {
      String svg = new String(Flags.svg(code), UTF_8);
      assertTrue(svg.contains("viewBox=\"0 0 640 480\""), code);
      assertFalse(svg.matches("(?s).*(<script|<style|<image|<foreignObject| on\\w+=).*"), code);
      assertFalse(svg.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "").contains("://"), code);
    }
  }

  @Test
  void whatIsNoCodeHasNoFlag() {
    for (String code : new String[] {"", "tw", "XX", "../", "GB-SCT"})
      assertThrows(NoSuchFlag.class, () -> Flags.svg(code), code);
  }
}
