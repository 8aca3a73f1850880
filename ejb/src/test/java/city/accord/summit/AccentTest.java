package city.accord.summit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever colour a summit chooses, what is written in it and on it can be read. */
class AccentTest {

  private static final Path TOKENS = Path.of("../web/src/main/webapp/resources/css/tokens.css");

  @Test
  void contrastIsThatOfWcag() {
    assertEquals(21, Colour.of("#000000").contrast(Colour.of("#ffffff")), 1e-9);
    assertEquals(1, Colour.of("#777777").contrast(Colour.of("#777777")), 1e-9);
    assertEquals(4.48, Colour.of("#777777").contrast(Colour.of("#FFFFFF")), 0.005);
  }

  @Test
  void aColourThatCanBeReadIsShownAsChosen() {
    assertEquals("#b3261e", Accent.byLight(Colour.of("#b3261e")).seal().toString());
    assertEquals("#ff6a55", Accent.inDark(Colour.of("#ff6a55")).seal().toString());
  }

  @Test
  void anyColourIsShownInAShadeThatCanBeRead() {
    Random random = new Random(2016);
    for (int i = 0; i < 500; i++) {
      Colour chosen = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      Accent light = Accent.byLight(chosen);
      Accent dark = Accent.inDark(chosen);
      assertTrue(light.lowestByLight() >= Accent.CONTRAST, chosen.toString());
      assertTrue(dark.lowestInDark() >= Accent.CONTRAST, chosen.toString());
      for (Accent accent : new Accent[] {light, dark}) {
        assertTrue(accent.seal().contrast(accent.on()) >= Accent.CONTRAST, chosen.toString());
        assertTrue(accent.strong().contrast(accent.on()) >= Accent.CONTRAST, chosen.toString());
        assertTrue(accent.seal().contrast(accent.soft()) >= Accent.CONTRAST, chosen.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#fff", "#12345g", "#123456;", "#1234567"})
  void whatIsNoColourIsRefused(String typed) {
    assertThrows(Colour.NotAColour.class, () -> Colour.of(typed));
  }

  /** The grounds that it is judged on are those of the style sheet. */
  @Test
  void theGroundsAreThoseOfThePages() throws IOException {
    String tokens = Files.readString(TOKENS);
    String dark = tokens.substring(tokens.indexOf("prefers-color-scheme: dark"));
    String[] names = {"paper", "paper-2", "sheet"};
    for (int i = 0; i < names.length; i++) {
      String light = "--" + names[i] + ": " + Accent.LIGHT.get(i) + ";";
      assertTrue(tokens.indexOf(light) < tokens.indexOf(dark) && tokens.contains(light), light);
      assertTrue(dark.contains("--" + names[i] + ": " + Accent.DARK.get(i) + ";"), names[i]);
    }
  }
}
