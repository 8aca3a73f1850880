package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.AuthenticatorApp;
import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Officer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sign-in with an authenticator app, and without it on the day it is lost. */
@ExtendWith(OnRunningSummit.class)
class SecondFactorUiIT {

  private static final String WRONG =
      "This code is not right. Codes change every 30 seconds and work once.";

  private Officer officer;
  private RunningSummit summit;
  private Clerk organiser;
  private Clerk owner;
  private AuthenticatorApp app;
  private List<String> recoveryCodes;

  @BeforeEach
  void setUpApp(RunningSummit running) throws Exception {
    summit = running;
    officer = Officer.of(summit, "witness");
    organiser = officer.organiser();
    owner = new Clerk(summit);
    officer.givePassword(owner);
    owner.open("/en/desk/account/second-factor");
    app = new AuthenticatorApp(summit, owner.find(".secret code").text());
    owner.fill("[name=app:code]", "000 000");
    owner.press("Turn on");
    assertEquals(WRONG, owner.find(".field-error").text());
    owner.fill("[name=app:code]", app.code(0));
    owner.press("Turn on");
    recoveryCodes = owner.all(".recovery-codes code").stream().map(Element::text).toList();
    assertEquals(10, recoveryCodes.size(), owner.find("main").text());
  }

  @Test
  void theCodeOfTheAppIsAskedForAndTakenOnce() throws Exception {
    owner.open("/en/desk/ceremonies");
    assertEquals("/en/desk/ceremonies", owner.path(), "whoever set it up is still signed in");
    Clerk phone = new Clerk(summit);
    officer.givePassword(phone);
    phone.open("/en/desk/ceremonies");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fceremonies", phone.path(), "not yet");
    String code = app.code(1);
    giveCode(phone, code);
    assertEquals("/en/desk", phone.path());
    Clerk overTheShoulder = new Clerk(summit);
    officer.givePassword(overTheShoulder);
    giveCode(overTheShoulder, code);
    assertEquals(WRONG, overTheShoulder.find(".field-error").text());
  }

  @Test
  void aRecoveryCodeLetsInOnceWithoutTheApp() {
    for (String typed : List.of(recoveryCodes.get(0).toLowerCase(), recoveryCodes.get(1))) {
      Clerk clerk = new Clerk(summit);
      officer.givePassword(clerk);
      giveCode(clerk, typed);
      assertEquals("/en/desk", clerk.path());
    }
    Clerk again = new Clerk(summit);
    officer.givePassword(again);
    giveCode(again, recoveryCodes.get(0));
    assertEquals(WRONG, again.find(".field-error").text());
  }

  @Test
  void anOrganiserRemovesTheAppOfWhoeverLostEverything() {
    organiser.open("/en/desk/accounts");
    organiser.open(organiser.find(".person:contains(" + officer.email() + ") a").attr("href"));
    organiser.press("Remove the second factor");
    owner.open("/en/desk/ceremonies");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fceremonies", owner.path());
    officer.givePassword(owner);
    assertEquals("/en/desk", owner.path());
    organiser.open("/en/desk/mails");
    String letter = organiser.find(".letter:contains(" + officer.email() + ")").text();
    assertTrue(letter.contains("Your second factor was removed"), letter);
  }

  /** As the setting accord.second.factor.roles says. */
  @Test
  void whoseRoleAsksForAnAppSetsItUpAtTheFirstSignInAndIsLetNowhereElseBefore() throws Exception {
    Officer beginner = Officer.of(summit, "witness");
    summit.set("accord.second.factor.roles", "witness");
    try (BrowserContext browser = summit.visitor()) {
      Page page = browser.newPage();
      page.navigate(summit.http() + "/en/sign-in");
      beginner.givePassword(page);
      assertThat(page).hasURL(summit.http() + "/en/desk/account/second-factor");
      assertThat(page.locator(".lead"))
          .hasText(
              "Your role asks for a second factor. Add a passkey or set up an authenticator app to"
                  + " go on.");
      page.navigate(summit.http() + "/en/desk/ceremonies");
      assertThat(page.locator("h1")).not().hasText("Ceremonies");
      page.navigate(summit.http() + "/en/desk/account/second-factor");
      AuthenticatorApp phone =
          new AuthenticatorApp(summit, page.locator(".secret code").textContent());
      page.locator("[id='app:code']").fill(phone.code(0));
      page.locator("[id='app:on']").click();
      assertThat(page.locator(".recovery-codes li")).hasCount(10);
      page.locator(".button.primary:has-text('Continue to the desk')").click();
      assertThat(page).hasURL(summit.http() + "/en/desk");
      page.locator(".sign-out input[type=submit]").click();
      page.waitForURL("**/en");
      page.navigate(summit.http() + "/en/desk/ceremonies");
      beginner.givePassword(page);
      assertThat(page).hasURL(summit.http() + "/en/sign-in/code");
      page.locator("[id$=':code']").fill(phone.code(1));
      page.locator("main input[type=submit]").click();
      assertThat(page).hasURL(summit.http() + "/en/desk/ceremonies");
    } finally {
      summit.set("accord.second.factor.roles", null);
    }
  }

  private static void giveCode(Clerk clerk, String code) {
    clerk.open("/en/sign-in/code");
    clerk.fill("[name$=code]", code);
    clerk.press("Sign in");
  }
}
