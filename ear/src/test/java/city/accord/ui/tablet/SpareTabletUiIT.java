package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tablet fails in mid-ceremony: two taps at the console, and a spare goes on. */
@ExtendWith(OnRunningSummit.class)
class SpareTabletUiIT {

  @Test
  void aSpareGoesOnWhereTheFailedTabletStopped(RunningSummit summit) throws Exception {
    long ceremony = PreparedCeremony.forOne(summit, "Anchor Pledge " + System.nanoTime()).id();
    try (Console console = new Console(summit, ceremony);
        Tablet failing = new Tablet(summit, summit.https(), console.issueCodes().get(1))) {
      Tablet spare = Tablet.spare(summit, summit.https(), console.issueSpareCode());
      try (spare) {
        console.makeReady();
        console.openPens();
        failing.awaitOpen();
        failing.write(240, 0.1, 0.5);
        failing.awaitStored(console.page());
        failing.page().context().setOffline(true);
        console.giveSpareTo(1);
        spare.awaitSlot();
        spare.awaitOpen();
        assertThat(spare.page().locator(".paper[data-empty=false]")).isVisible();
        spare.write(120, 0.55, 0.85);
        spare.confirm();
        List<List<List<Integer>>> all = new ArrayList<>(failing.written());
        all.addAll(spare.written());
        assertEquals(all, StoredInk.of(summit, ceremony, 1));
        failing.page().context().setOffline(false);
        standsBy(failing.page());
      }
    }
  }

  /** The tablet that failed finds out that another has its slot, and stands by. */
  private static void standsBy(Page tablet) {
    assertThat(tablet.locator("main[data-spare='2']"))
        .isVisible(new IsVisibleOptions().setTimeout(60_000));
  }
}
