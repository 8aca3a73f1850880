package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may come in, and how slowly those who guess. */
@ExtendWith(OnRunningSummit.class)
class SignInUiIT {

  @Test
  void afterFiveWrongPasswordsTheNextTryWaits(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/en/sign-in");
      for (int i = 0; i < 5; i++) {
        guess(page, "guess number " + i);
        assertThat(page.locator(".message")).hasText("The email address or password is incorrect.");
      }
      guess(page, "one more guess");
      assertThat(page.locator(".message")).containsText("Too many failed attempts. Please wait");
    }
  }

  @Test
  void whoSignsOutIsAskedAgain(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/en/desk");
      Organiser.signIn(summit, page);
      assertThat(page.locator("h1")).hasText("2016 Smart City Mayors’ Summit");
      page.locator(".sign-out input[type=submit]").click();
      page.waitForURL("**/en");
      page.navigate(summit.https() + "/en/desk");
      assertThat(page).hasURL(summit.https() + "/en/sign-in?next=%2Fen%2Fdesk");
    }
  }

  private static void guess(Page page, String password) {
    page.getByLabel("Email address").fill("nobody@accord.example");
    page.getByLabel("Password").fill(password);
    page.locator("main input[type=submit]").click();
  }
}
