package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.signing.display.Display;
import city.accord.signing.display.Displays;
import city.accord.testing.AsOrganiser;
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
  @Inject private AsOrganiser organiser;
  @Inject private AuditLog audit;
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
    assertEquals(List.of("wall.display-paired"), events(code));
    Display paired = protocol.get(displays::paired).get(0);
    protocol.run(() -> displays.unpair(paired.id()));
    assertEquals(List.of("wall.display-unpaired", "wall.display-paired"), events(code));
  }

  /** What the audit log says of the screen that shows a code, the newest first. */
  private List<String> events(String code) {
    AuditFilter walls = new AuditFilter(null, "wall", code, null, null);
    return organiser.get(() -> audit.page(walls, Long.MAX_VALUE, 10)).stream()
        .map(AuditRow::event)
        .toList();
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
