package city.accord.ui.page;

import city.accord.testing.Clerk;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** The demonstration's organiser, at the page that asks who they are. */
public final class Organiser {

  public static final String EMAIL = "organiser@accord.example";

  private static final String SESSION = "accord-session";

  private Organiser() {}

  public static void signIn(RunningSummit summit, Page page) {
    signIn(summit, page, EMAIL);
  }

  /** At a browser of their own, signed in without a look at the page that asks. */
  public static BrowserContext signedIn(RunningSummit summit) {
    String session = Clerk.organiser(summit).cookie(SESSION);
    BrowserContext browser = summit.visitor();
    browser.addCookies(
        List.of(
            new Cookie(SESSION, session).setUrl(summit.http()),
            new Cookie("__Host-" + SESSION, session).setUrl(summit.https()).setSecure(true)));
    return browser;
  }

  /** Signs in with any account that has the demonstration's password. */
  public static void signIn(RunningSummit summit, Page page, String email) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(password(summit));
    page.locator("main input[type=submit]").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  public static String password(RunningSummit summit) {
    return summit.password();
  }
}
