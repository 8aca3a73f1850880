package city.accord.ui.page;

import city.accord.testing.Clerk;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Page;

/**
 * Somebody who was just let in to work on the summit, and has chosen a password.
 *
 * @param organiser who let them in
 */
public record Officer(String email, Clerk organiser) {

  public static final String PASSWORD = "three easy words";

  /** Lets somebody in as the only role that they have. */
  public static Officer of(RunningSummit summit, String role) {
    String email = role + "-" + System.nanoTime() + "@accord.example";
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/accounts");
    organiser.fill("[name=open:name]", "Tsai Hui-ling");
    organiser.fill("[name=open:email]", email);
    organiser.find("input[value=" + role + "]").attr("checked", true);
    organiser.press("Create and send the link");
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter:contains(" + email + ") .letter-links a").text();
    Clerk owner = new Clerk(summit);
    owner.open(link.substring(link.indexOf("/en/")));
    owner.fill("[name$=password]", PASSWORD);
    owner.press("Save password");
    return new Officer(email, organiser);
  }

  public void givePassword(Clerk clerk) {
    clerk.open("/en/sign-in");
    clerk.fill("[name$=email]", email);
    clerk.fill("[name$=password]", PASSWORD);
    clerk.press("Sign in");
  }

  public void givePassword(Page page) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    page.locator("main input[type=submit]").click();
  }
}
