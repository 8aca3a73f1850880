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

/** A focal point proposes a session on a phone; the programme office asks, then accepts. */
@ExtendWith(OnRunningSummit.class)
class ProposalsUiIT {

  private final String title = "Streets of paper " + System.nanoTime();

  @Test
  void aProposalIsAskedAboutSentAgainAndAccepted(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/proposals");
    organiser.find("[id='call:taking']").attr("checked", "checked");
    organiser.press("Save");
    String invitation = invited(organiser);
    try (BrowserContext phone = summit.visitor(phone())) {
      Page page = phone.newPage();
      registerHead(page, summit.https() + invitation);
      page.getByText("Proposed sessions").click();
      page.getByText("Propose a session").click();
      page.locator("[id='proposal:send']").press("Enter");
      assertTrue(page.locator(".field-error:not(:empty)").count() > 0, "it needs a title");
      page.locator("[id^='proposal:title:'][id$=':short']").last().fill(title);
      page.locator("[id='proposal:people:0']").check();
      page.locator("[id='proposal:wishes']").fill("After lunch, <b>near</b> the gallery");
      page.locator("[id='proposal:send']").press("Enter");
      assertThat(page.locator(".message")).hasText("Sent. You will hear by email.");
      assertThat(page.locator(".proposal-card")).containsText("Being considered");
      assertFalse((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"));

      open(organiser);
      assertTrue(organiser.find(".meeting-facts").text().contains("<b>near</b> the gallery"));
      organiser.fill("[id='answer:words']", "How many tables?");
      organiser.press("Ask this");
      page.locator(".proposal-card a").click();
      assertThat(page.locator(".message.info")).containsText("How many tables?");
      page.locator("[id='proposal:wishes']").fill("Five tables");
      page.locator("[id='proposal:send']").press("Enter");

      open(organiser);
      organiser.press("Accept");
      assertEquals(title, organiser.find("[data-field=title] [lang=en] input").val());
      page.reload();
      assertThat(page.locator(".proposal-card")).containsText("Accepted");
      page.locator(".proposal-card a").click();
      assertThat(page.locator("[id='proposal:send']")).hasCount(0);
    }
  }

  private void open(Clerk organiser) {
    organiser.open("/en/desk/proposals");
    organiser.open(organiser.find("th a:contains(" + title + ")").attr("href"));
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

  private static void registerHead(Page page, String invitation) {
    page.navigate(invitation);
    page.locator("[id='form:latin-given']").fill("Jana");
    page.locator("[id='form:latin-family']").fill("Koubková");
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
