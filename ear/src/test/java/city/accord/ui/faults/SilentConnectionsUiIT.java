package city.accord.ui.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Cable;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.Organiser;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Connections that stay open and carry nothing: a sleep, a change of network, a forgetful router.
 */
@ExtendWith(OnRunningSummit.class)
class SilentConnectionsUiIT {

  /** Ten seconds, and two for a busy machine. */
  private static final int NOTICED_MILLIS = 12_000;

  private static final int RECOVERED_MILLIS = 30_000;

  @Test
  void silentConnectionsAreNoticedWithinTenSecondsEverywhere(RunningSummit summit)
      throws Exception {
    OpenCeremony ceremony =
        PreparedCeremony.forHeads(summit, "Silent Pledge " + System.nanoTime(), 2).open();
    try (Cable hallCable = cable(summit);
        Cable deskCable = cable(summit);
        Cable tabletCable = cable(summit);
        BrowserContext hall = summit.visitor();
        Console desk = console(summit, ceremony, address(deskCable));
        Console board = console(summit, ceremony, summit.https());
        Tablet silent = ceremony.tablet(1, address(tabletCable));
        Tablet other = ceremony.tablet(2)) {
      silent.awaitOpen();
      other.awaitOpen();
      Page wall = hall.newPage();
      wall.navigate(address(hallCable) + "/wall/" + ceremony.id());
      Locator inks = wall.locator("#wall [data-slot][data-ink=some]");
      silent.write(60, 0.1, 0.4);
      assertThat(inks).hasCount(1);
      assertThat(board.page().locator("#board .slot-INKING")).hasCount(1);
      assertThat(desk.page().locator("#board .slot-INKING")).hasCount(1);

      Page backstage = crewPage(desk, "/backstage");
      Page timer = crewPage(desk, "/timer");

      hallCable.abandon();
      deskCable.silence();
      tabletCable.silence();
      other.write(60, 0.1, 0.8);
      silent.write(60, 0.5, 0.8);

      assertThat(inks).hasCount(2, noticedOnce());
      Locator late = desk.page().locator(".live-late");
      assertThat(late).containsText("nothing has come from the server since", said());
      assertThat(desk.page().locator("[data-wall-late]")).isVisible(soon());
      assertThat(backstage.locator(".live-late")).isVisible(soon());
      // it notices as well, and leaves whoever speaks in peace
      assertThat(timer.locator(".live-late")).hasCount(1, noticedOnce());
      assertThat(timer.locator(".live-late")).isHidden();
      assertThat(silent.network()).hasAttribute("data-state", "off", noticed());
      assertThat(board.page().locator("#board .slot").first())
          .containsText("No response since", said());
      desk.picture("console-silent");

      deskCable.mend();
      tabletCable.mend();
      assertThat(late).hasCount(0, recovered());
      assertThat(backstage.locator(".live-late")).hasCount(0, recovered());
      assertThat(timer.locator(".live-late")).hasCount(0, recovered());
      assertThat(desk.page().locator("[data-wall-late]"))
          .isHidden(new IsHiddenOptions().setTimeout(RECOVERED_MILLIS));
      assertThat(desk.page().locator("#board .slot-INKING")).hasCount(2, recovered());
      assertThat(silent.network())
          .hasAttribute("data-state", "on", new HasAttributeOptions().setTimeout(RECOVERED_MILLIS));
      silent.confirm();
      assertEquals(silent.written(), StoredInk.of(summit, ceremony.id(), 1));
    }
  }

  private static Page crewPage(Console desk, String view) {
    Page page = desk.page().context().newPage();
    page.navigate(desk.page().url() + view);
    assertThat(page.locator(".crew-sheet")).isVisible();
    return page;
  }

  private static Cable cable(RunningSummit summit) {
    return new Cable(URI.create(summit.https()).getPort());
  }

  private static String address(Cable cable) {
    return "https://localhost:" + cable.port();
  }

  private static Console console(RunningSummit summit, OpenCeremony ceremony, String address) {
    Console console =
        new Console(summit.visitor(), address + "/en/desk/ceremonies/" + ceremony.id());
    Organiser.signIn(summit, console.page());
    return console;
  }

  private static ContainsTextOptions said() {
    return new ContainsTextOptions().setTimeout(NOTICED_MILLIS);
  }

  private static IsVisibleOptions soon() {
    return new IsVisibleOptions().setTimeout(NOTICED_MILLIS);
  }

  private static HasAttributeOptions noticed() {
    return new HasAttributeOptions().setTimeout(NOTICED_MILLIS);
  }

  private static HasCountOptions noticedOnce() {
    return new HasCountOptions().setTimeout(NOTICED_MILLIS);
  }

  private static HasCountOptions recovered() {
    return new HasCountOptions().setTimeout(RECOVERED_MILLIS);
  }
}
