package city.accord.ui.page;

import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Page;

/** The demonstration's organiser, at the page that asks who they are. */
public final class Organiser {

  public static final String EMAIL = "organiser@accord.example";

  private Organiser() {}

  public static void signIn(RunningSummit summit, Page page) {
    signIn(summit, page, EMAIL);
  }

  /** Signs in with any account that has the demonstration's password. */
  public static void signIn(RunningSummit summit, Page page, String email) {
    page.getByLabel("Mail address").fill(email);
    page.getByLabel("Password").fill(password(summit));
    page.locator("main input[type=submit]").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  public static String password(RunningSummit summit) {
    return summit.password();
  }
}
