package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import city.accord.testing.ShippedProxy;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.Organiser;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import city.accord.ui.page.Wall;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A ceremony takes place through each proxy that the release describes to operators: pages, forms,
 * the tablet's ink, the wall's, and what changes on a page by itself.
 */
@ExtendWith(OnRunningSummit.class)
class ProxiesUiIT {

  @ParameterizedTest
  @EnumSource
  void aCeremonyTakesPlaceThrough(ShippedProxy kind, RunningSummit summit) throws Exception {
    assumeTrue(kind.isKnown(), "it is not installed, and cannot be");
    OpenCeremony ceremony =
        PreparedCeremony.forOne(summit, "Pledge through " + kind + System.nanoTime()).open();
    try (ShippedProxy.Running proxy = kind.before(summit);
        BrowserContext officer = Organiser.signedIn(summit);
        Console console =
            new Console(officer, proxy.address() + "/en/desk/ceremonies/" + ceremony.id());
        Wall wall = Wall.at(summit, proxy.address() + "/wall/" + ceremony.id());
        BrowserContext reader = summit.visitor();
        Tablet tablet = ceremony.tablet(1, proxy.address())) {
      assertEquals(200, new RawHttp(proxy.address()).get("/en").status());
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.5);
      wall.awaitInk(1);
      tablet.confirm();
      wall.awaitConfirmed(1);
      console.seal();
      console.publish();
      Page page = reader.newPage();
      page.navigate(proxy.address() + "/en");
      assertThat(page.locator("main")).isVisible();
    }
  }
}
