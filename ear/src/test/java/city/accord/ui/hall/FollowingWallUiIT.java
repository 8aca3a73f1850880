package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.PreparedCeremony;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wall that hangs already when the office changes what stands on it. */
@ExtendWith(OnRunningSummit.class)
class FollowingWallUiIT {

  private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(30_000);

  @Test
  void aGroupIsAddedAndRenamedAfterPreparingAndTheWallFollows(RunningSummit summit) {
    PreparedCeremony ceremony =
        PreparedCeremony.forOne(summit, "Followed Pledge " + System.nanoTime());
    try (BrowserContext hall = summit.visitor(new NewContextOptions())) {
      Page wall = hall.newPage();
      wall.navigate(summit.https() + "/wall/" + ceremony.id());
      Locator heading = wall.locator("#wall:not(.behind) .group");
      assertThat(wall.locator("#wall .roll")).isVisible();
      assertThat(heading).hasCount(0);
      Clerk officer = Clerk.organiser(summit);
      officer.open("/en/desk/ceremonies/" + ceremony.id() + "/order");
      officer.press("Add a group");
      officer.choose("[name$=':group']", "1.");
      officer.press("Apply this order");
      officer.find("[data-field=group-name] .field-error:not(:empty)");
      name(officer, "Harbours");
      assertThat(heading).hasText("Harbours", PATIENTLY);
      name(officer, "Seaports");
      assertThat(heading).hasText("Seaports", PATIENTLY);
    }
  }

  private static void name(Clerk officer, String group) {
    officer.find("[data-field=group-name] [lang=en] input").val(group);
    officer.press("Apply this order");
  }
}
