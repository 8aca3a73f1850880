package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.display.Displays;
import city.accord.testing.AsProtocol;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How a screen of the hall is paired: by the code that it shows. */
@ArquillianTest
class DisplaysIT {

  @Inject private AsProtocol protocol;
  @Inject private Displays displays;

  private final String screen = UUID.randomUUID().toString();

  @Test
  void digitsAreDigitsHoweverTheKeyboardWritesThem() {
    String code = displays.ask(screen);
    String wide =
        code.codePoints()
            .map(digit -> digit - '0' + '０')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    protocol.run(() -> displays.pair(" " + wide.substring(0, 3) + " " + wide.substring(3)));
    assertTrue(displays.isPaired(screen));
  }

  @Test
  void noScreenShowsWhatIsNoCode() {
    displays.ask(screen);
    for (String typed : List.of("臺北", "x\u202ey", "😀", "12345678901234567890", "%", "-1"))
      assertThrows(
          Displays.NoSuchDisplay.class, () -> protocol.run(() -> displays.pair(typed)), typed);
    assertFalse(displays.isPaired(screen));
  }
}
