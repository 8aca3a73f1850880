package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser lets a witness in, by mail; and ends that again. */
@ExtendWith(OnRunningSummit.class)
class AccountsUiIT {

  private static final String PASSWORD = "three easy words";

  @Test
  void aWitnessSignsInByTheirLinkAndIsSignedOutOnceTheAccountIsClosed(RunningSummit summit) {
    String email = "notary-" + System.nanoTime() + "@accord.example";
    try (BrowserContext office = summit.visitor();
        BrowserContext notary = summit.visitor()) {
      Page desk = office.newPage();
      desk.navigate(summit.https() + "/en/desk/accounts");
      Organiser.signIn(summit, desk);
      open(desk, email);

      Page page = notary.newPage();
      page.navigate(link(summit, desk));
      assertThat(page.locator(".lead")).containsText(email);
      page.getByLabel("Password").fill(PASSWORD);
      submit(page);
      assertThat(page.locator(".message")).hasText("Your password has been saved. Please sign in.");
      signIn(page, email);
      page.navigate(summit.https() + "/en/desk/ceremonies");
      assertThat(page.locator("h1")).hasText("Ceremonies");

      close(desk, summit, email);
      page.reload();
      assertThat(page).hasURL(summit.https() + "/en/sign-in?next=%2Fen%2Fdesk%2Fceremonies");
      signIn(page, email);
      assertThat(page.locator(".message")).hasText("The email address or password is incorrect.");
    }
  }

  private static void open(Page desk, String email) {
    desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name").setExact(true))
        .fill("Tsai Hui-ling");
    desk.getByLabel("Email address").fill(email);
    desk.getByLabel("Witness: ").check();
    desk.locator("[id='open'] .primary").click();
    assertThat(desk.locator(".message"))
        .hasText(email + " has been sent a link to choose a password.");
    assertThat(card(desk, email)).containsText("No password yet");
  }

  private static String link(RunningSummit summit, Page desk) {
    desk.navigate(summit.https() + "/en/desk/mails");
    String link = desk.locator(".letter-links a").first().textContent();
    return summit.https() + link.substring(link.indexOf("/en/"));
  }

  private static void close(Page desk, RunningSummit summit, String email) {
    desk.navigate(summit.https() + "/en/desk/accounts");
    card(desk, email).locator("button[popovertarget]").first().click();
    desk.locator(".ask:popover-open input[type=submit]").click();
    assertThat(card(desk, email)).containsText("Closed");
  }

  private static Locator card(Page desk, String email) {
    return desk.locator(".person", new Page.LocatorOptions().setHasText(email));
  }

  private static void signIn(Page page, String email) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    submit(page);
  }

  private static void submit(Page page) {
    page.locator("main input[type=submit]").click();
  }
}
