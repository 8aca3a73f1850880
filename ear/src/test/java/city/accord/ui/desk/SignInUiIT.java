package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may come in, and how slowly those who guess. */
@ExtendWith(OnRunningSummit.class)
class SignInUiIT {

  private static final String SESSION = "__Host-accord-session";
  private static final String SIGN_IN = "__Host-accord-signed-in";

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

  /** As at a server that has just been started, or at another. */
  @Test
  void aServerThatHasNoSessionOfTheBrowserGoesOnInOneOfItsOwn(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/en/desk");
      Organiser.signIn(summit, page);
      String before = cookie(visitor, SESSION).value;
      Cookie signIn = cookie(visitor, SIGN_IN);
      assertEquals(-1, signIn.expires);
      assertTrue(signIn.httpOnly && signIn.secure && signIn.sameSite == SameSiteAttribute.LAX);
      visitor.clearCookies(new ClearCookiesOptions().setName(SESSION));
      page.navigate(summit.https() + "/en/desk/account");
      assertThat(page).hasURL(summit.https() + "/en/desk/account");
      assertNotEquals(before, cookie(visitor, SESSION).value);

      page.locator(".sign-out input[type=submit]").click();
      page.waitForURL("**/en");
      visitor.addCookies(
          List.of(new Cookie(SIGN_IN, signIn.value).setUrl(summit.https()).setSecure(true)));
      page.navigate(summit.https() + "/en/desk");
      assertThat(page).hasURL(summit.https() + "/en/sign-in?next=%2Fen%2Fdesk");
      assertTrue(visitor.cookies().stream().noneMatch(kept -> kept.name.equals(SIGN_IN)));
    }
  }

  private static Cookie cookie(BrowserContext visitor, String name) {
    return visitor.cookies().stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
  }

  private static void guess(Page page, String password) {
    page.getByLabel("Email address").fill("nobody@accord.example");
    page.getByLabel("Password").fill(password);
    page.locator("main input[type=submit]").click();
  }
}
