package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.signing.display.DescribeDisplay;
import city.accord.signing.display.Display;
import city.accord.signing.display.DisplayGround;
import city.accord.signing.display.DisplayMode;
import city.accord.signing.display.DisplayPart;
import city.accord.signing.display.DisplaySettings;
import city.accord.signing.display.Displays;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    protocol.run(
        () ->
            displays.pair(
                " " + wide.substring(0, 3) + " " + wide.substring(3), DescribeDisplay.wall()));
    assertTrue(displays.isPaired(screen));
    assertEquals(List.of("wall.display-paired"), events(code));
    Display paired = protocol.get(displays::paired).get(0);
    protocol.run(() -> displays.unpair(paired.id()));
    assertEquals(List.of("wall.display-unpaired", "wall.display-paired"), events(code));
  }

  @Test
  void aPairedScreenIsToldWhatTheDeskSays() {
    DescribeDisplay obs =
        new DescribeDisplay(" OBS 2 ", DisplayPart.LOWER_THIRD, DisplayGround.CLEAR, true);
    String code = displays.ask(screen);
    assertEquals(Optional.empty(), displays.report(screen, "1920x1080"));
    protocol.run(() -> displays.pair(code, obs));
    assertEquals(
        new DisplaySettings(
            "OBS 2",
            DisplayPart.LOWER_THIRD,
            DisplayGround.CLEAR,
            true,
            DisplayMode.LIVE,
            false,
            0),
        displays.report(screen, "1920x1080").orElseThrow());
    long id = paired().id();
    protocol.run(() -> displays.turn(id, DisplayMode.BLANK));
    protocol.run(() -> displays.identify(id));
    protocol.run(() -> displays.reload(id));
    protocol.run(() -> displays.describe(id, DescribeDisplay.wall()));
    assertEquals(
        new DisplaySettings(
            code, DisplayPart.WALL, DisplayGround.PAPER, false, DisplayMode.BLANK, true, 1),
        displays.settings(screen).orElseThrow());
    assertEquals(
        List.of("wall.display-changed", "wall.display-paired"),
        events(code).stream().filter(event -> !event.equals("wall.display-turned")).toList());
    protocol.run(() -> displays.unpair(id));
    assertEquals(Optional.empty(), displays.report(screen, "1920x1080"));
  }

  @Test
  void theDeskKnowsWhichScreenIsThereAndHowLargeItIs() {
    String code = displays.ask(screen);
    protocol.run(() -> displays.pair(code, DescribeDisplay.wall()));
    assertFalse(paired().isThere(Instant.now()));
    assertEquals("", paired().size());
    displays.report(screen, "3840x1080");
    assertTrue(paired().isThere(Instant.now()));
    assertFalse(paired().isThere(Instant.now().plusSeconds(60)));
    assertEquals("3840 × 1080", paired().size());
    displays.report(screen, "3840x<b>");
    assertEquals("3840 × 1080", paired().size());
    protocol.run(() -> displays.unpair(paired().id()));
  }

  @Test
  void onlyTheProtocolOfficeTellsAScreen() {
    String code = displays.ask(screen);
    protocol.run(() -> displays.pair(code, DescribeDisplay.wall()));
    long id = paired().id();
    assertThrows(EJBAccessException.class, () -> displays.turn(id, DisplayMode.BLANK));
    assertThrows(EJBAccessException.class, () -> displays.identify(id));
    assertThrows(EJBAccessException.class, () -> displays.reload(id));
    assertThrows(EJBAccessException.class, () -> displays.describe(id, DescribeDisplay.wall()));
    protocol.run(() -> displays.unpair(id));
  }

  /** The screen that was paired last. */
  private Display paired() {
    return protocol.get(displays::paired).get(0);
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
          Displays.NoSuchDisplay.class,
          () -> protocol.run(() -> displays.pair(typed, DescribeDisplay.wall())),
          typed);
    assertFalse(displays.isPaired(screen));
  }
}
