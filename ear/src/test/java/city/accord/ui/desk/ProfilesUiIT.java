package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A focal point writes about the mayor on a phone; an officer shows it; the consent goes again. */
@ExtendWith(OnRunningSummit.class)
class ProfilesUiIT {

  private final String family = "Rehnquist" + System.nanoTime();

  @Test
  void aPersonIsShownToEveryoneAndGoesWithTheirConsent(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    String invitation = invited(organiser);
    try (BrowserContext phone = summit.visitor(phone())) {
      Page page = phone.newPage();
      registerHead(page, summit.https() + invitation);
      page.getByText("Public pages of your people").click();
      assertThat(page.locator(".roll .status")).hasText("Not shown: no consent");
      page.getByText("Write the public page").click();
      page.locator("[id^='form:biography:'][id$=':long']")
          .last()
          .fill("Born <b>here</b>.\n\nStays.");
      page.locator("[id='form:portrait']").check();
      page.locator("[id='form:agreed']").check();
      page.locator("[id='form:save']").press("Enter");
      assertThat(page.locator(".field-error:not(:empty)"))
          .hasText("Say who took the portrait; the press prints it.");
      assertThat(page.locator("[id^='form:biography:'][id$=':long']").last())
          .hasValue("Born <b>here</b>.\n\nStays.");
      page.locator("[id='form:credit']").fill("P. Novák");
      page.locator("[id='form:save']").press("Enter");
      assertThat(page.locator(".roll .status")).hasText("Waiting for an officer");
      assertFalse((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"));

      organiser.open("/en/desk/attendees/profiles");
      organiser.open(organiser.find("a[aria-label*=" + family + "]").attr("href"));
      organiser.press("Show this to everyone");
      String own = organiser.find("a:contains(See the public page)").attr("href");
      page.navigate(summit.https() + "/en/people?q=" + family.toUpperCase());
      page.locator(".face").click();
      assertTrue(page.url().endsWith(own), page.url());
      assertThat(page.locator(".person-page .prose p").first()).hasText("Born <b>here</b>.");
      assertThat(page.locator(".person-page figure")).hasCount(0);

      page.navigate(summit.https() + invitation);
      page.getByText("Public pages of your people").click();
      page.getByText("Write the public page").click();
      page.locator("[id='form:agreed']").uncheck();
      page.locator("[id='form:save']").press("Enter");
      assertThat(page.locator(".roll .status")).hasText("Not shown: no consent");
      assertEquals(404, page.navigate(summit.https() + own).status());
    }
  }

  private static String invited(Clerk organiser) {
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=en] input", "Paper League " + System.nanoTime());
    organiser.fill("[id$='focal-email']", "protocol@paper.example");
    organiser.press("Add delegation");
    organiser.press("Invite");
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter-links a").text();
    return link.substring(link.indexOf("/en/"));
  }

  private void registerHead(Page page, String invitation) {
    page.navigate(invitation);
    page.locator("[id='form:latin-given']").fill("Jana");
    page.locator("[id='form:latin-family']").fill(family);
    page.locator("[id='form:title:1:short']").fill("Mayor");
    page.locator("[id='form:register']").press("Enter");
    assertThat(page.locator(".message").first()).isVisible();
  }

  private static NewContextOptions phone() {
    return new NewContextOptions()
        .setViewportSize(390, 844)
        .setHasTouch(true)
        .setJavaScriptEnabled(false);
  }
}
