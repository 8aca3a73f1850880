package city.accord.ui.page;

import city.accord.testing.Clerk;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Page;

/**
 * Somebody who was just let in to work on the summit. How they are invited and choose a password is
 * what {@code AccountsUiIT} tests.
 *
 * @param organiser who let them in
 */
public record Officer(String email, String password, Clerk organiser) {

  /** Lets somebody in as the only role that they have. */
  public static Officer of(RunningSummit summit, String role) {
    String email = role + "-" + System.nanoTime() + "@accord.example";
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/accounts");
    organiser.fill("[name=open:name]", "Tsai Hui-ling");
    organiser.fill("[name=open:email]", email);
    organiser.find("input[value=" + role + "]").attr("checked", true);
    organiser.press("Create and send the link");
    summit.givePassword(email);
    return new Officer(email, summit.password(), organiser);
  }

  public void givePassword(Clerk clerk) {
    clerk.open("/en/sign-in");
    clerk.fill("[name$=email]", email);
    clerk.fill("[name$=password]", password);
    clerk.press("Sign in");
  }

  public void givePassword(Page page) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(password);
    page.locator("main input[type=submit]").click();
  }
}
