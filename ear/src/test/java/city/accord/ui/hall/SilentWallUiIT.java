package city.accord.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.FilledCeremony;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wall to which nothing has been said yet: the hall reads whole sentences all the same. */
@ExtendWith(OnRunningSummit.class)
class SilentWallUiIT {

  @Test
  void theWallCountsSignaturesBeforeAnyInkHasCome(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 3);
        BrowserContext hall = summit.visitor(new NewContextOptions())) {
      Page wall = hall.newPage();
      wall.routeWebSocket("**/watch/**", silent -> {});
      wall.navigate(summit.https() + "/wall/" + ceremony.id());
      assertEquals("0", wall.locator("[data-count]").innerText());
    }
  }
}
