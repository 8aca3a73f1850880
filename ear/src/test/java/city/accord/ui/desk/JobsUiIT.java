package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks after the server sees its jobs, and does one before its time. */
@ExtendWith(OnRunningSummit.class)
class JobsUiIT {

  @Test
  void anOrganiserRunsAJobByHandAndReadsHowItEnded(RunningSummit summit) {
    try (BrowserContext desk = Organiser.signedIn(summit)) {
      Page page = desk.newPage();
      page.navigate(summit.http() + "/en/desk");
      page.locator("main a[href$='/desk/jobs']").click();
      Locator job =
          page.locator("tr", new Page.LocatorOptions().setHasText("Unconfirmed addresses"));
      assertThat(job).containsText("Every hour");
      page.getByLabel("Run now: Unconfirmed addresses of the press list").click();
      assertThat(page.locator(".message")).containsText("It begins within seconds");
      page.waitForCondition(
          () -> {
            page.reload();
            return job.locator(".status-ok").count() == 1;
          });
      assertThat(job.locator(".status-ok")).hasText("Done");
      assertThat(job.locator("td").nth(2).locator("time")).hasCount(1);
      page.navigate(summit.http() + "/en/desk/audit?area=job");
      assertThat(page.locator(".audit-entry").first()).containsText("Job run by hand");
    }
  }
}
