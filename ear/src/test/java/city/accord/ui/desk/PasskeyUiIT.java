package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.testing.SignInProvider;
import city.accord.ui.page.Officer;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys in a browser that has an authenticator: added, signed in with, refused, removed. */
@ExtendWith(OnRunningSummit.class)
class PasskeyUiIT {

  private static final String SIGN_IN = "Sign in with a passkey";

  private RunningSummit summit;
  private Officer officer;
  private BrowserContext browser;
  private Page page;
  private CDPSession devTools;
  private String authenticator;

  @BeforeEach
  void signInByPassword(RunningSummit running) {
    summit = running;
    officer = Officer.of(summit, "press");
    browser = summit.visitor();
    page = browser.newPage();
    devTools = browser.newCDPSession(page);
    devTools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    for (String yes :
        new String[] {
          "hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
        }) options.addProperty(yes, true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    authenticator =
        devTools
            .send("WebAuthn.addVirtualAuthenticator", parameters)
            .get("authenticatorId")
            .getAsString();
    page.navigate(summit.http() + "/en/desk/account");
    officer.givePassword(page);
    page.waitForURL(summit.http() + "/en/desk/account");
    page.getByLabel("Name of the passkey").fill("Laptop");
    button("Add a passkey").click();
    assertThat(page.locator(".recovery-codes li")).hasCount(10);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @Test
  void aPasskeySignsInWithoutAPasswordUntilItIsRemoved() {
    button("Add a passkey").click();
    assertThat(page.locator(".passkey .field-error:visible"))
        .hasText("This device already has a passkey for your account.");
    signOut();
    page.navigate(summit.http() + "/en/desk/statements");
    button(SIGN_IN).click();
    assertThat(page).hasURL(summit.http() + "/en/desk/statements");

    page.navigate(summit.http() + "/en/desk/account");
    Locator row = page.locator(".passkeys li");
    assertThat(row.locator("b")).hasText("Laptop");
    assertThat(row).containsText("Last used");
    row.getByText("Remove").first().click();
    row.locator("input[type=submit]").click();
    assertThat(page.locator(".message").first())
        .containsText("The passkey Laptop has been removed");
    assertThat(row).hasCount(0);
    signOut();
    page.navigate(summit.http() + "/en/sign-in");
    button(SIGN_IN).click();
    assertThat(page.locator(".message"))
        .hasText("This passkey was not accepted. Please use another one, or another way.");
  }

  @Test
  void afterThePasswordThePasskeyIsAskedForAndARecoveryCodeWillDo() {
    String recoveryCode = page.locator(".recovery-codes code").first().textContent();
    signOut();
    page.navigate(summit.http() + "/en/desk/statements");
    officer.givePassword(page);
    assertThat(page).hasURL(summit.http() + "/en/sign-in/code");
    button("Use a passkey").click();
    assertThat(page).hasURL(summit.http() + "/en/desk/statements");

    Clerk elsewhere = new Clerk(summit);
    officer.givePassword(elsewhere);
    elsewhere.open("/en/sign-in/code");
    elsewhere.fill("[name$=code]", recoveryCode);
    elsewhere.press("Sign in");
    assertEquals("/en/desk", elsewhere.path());
  }

  @Test
  void whoseRoleAsksForASecondFactorAddsAPasskeyAtTheFirstSignIn() {
    signOut();
    Officer witness = Officer.of(summit, "witness");
    summit.set("accord.second.factor.roles", "witness");
    try {
      page.navigate(summit.http() + "/en/sign-in");
      witness.givePassword(page);
      assertThat(page).hasURL(summit.http() + "/en/desk/account/second-factor");
      button("Add a passkey").click();
      assertThat(page.locator(".recovery-codes li")).hasCount(10);
      page.locator(".button.primary:has-text('Continue to the desk')").click();
      assertThat(page).hasURL(summit.http() + "/en/desk");
      signOut();
      page.navigate(summit.http() + "/en/desk/ceremonies");
      witness.givePassword(page);
      assertThat(page).hasURL(summit.http() + "/en/sign-in/code");
      button("Use a passkey").click();
      assertThat(page).hasURL(summit.http() + "/en/desk/ceremonies");
    } finally {
      summit.set("accord.second.factor.roles", null);
    }
  }

  /** A provider that signed the officer in an hour ago makes a session whose proof is as old. */
  @Test
  void whatCannotBeUndoneAsksAgainAfterAWhileAndAPasskeyAnswers() throws Exception {
    signOut();
    try (SignInProvider provider = new SignInProvider().knows(officer.email())) {
      long anHourAgo = Instant.now().minusSeconds(3600).getEpochSecond();
      provider.says("auth_time", anHourAgo).says("amr", List.of("mfa"));
      summit.set("accord.openid.issuer", provider.issuer());
      page.navigate(summit.http() + "/en/sign-in?next=/en/desk/account");
      page.locator("a[href*=openid]").click();
      page.waitForURL(summit.http() + "/en/desk/account");
    } finally {
      summit.set("accord.openid.issuer", null);
    }
    page.navigate(summit.http() + "/en/desk/account");
    page.getByLabel("Name of the token").fill("Press room");
    page.locator("[id='new-token'] input[type=checkbox]").first().check();
    Locator create = page.locator("[id='new-token:create']");
    create.click();
    assertThat(page.locator("[id='new-token'] [data-proof]")).isFocused();
    assertThat(page.locator("main .secret")).hasCount(0);
    page.locator("[id='new-token'] .proof button").click();
    assertThat(page.locator("[id='new-token'] [data-passkey-done]")).isVisible();
    create.click();
    assertThat(page.locator("main .secret code")).containsText("accord_");
    assertThat(page.locator("[data-proof]")).hasCount(0);
  }

  @Test
  void whoeverIsNotVerifiedAndWhoeverAsksFromAnotherAddressIsRefused() throws Exception {
    signOut();
    page.navigate(summit.http() + "/en/sign-in");
    verified(false);
    button(SIGN_IN).click();
    assertThat(page.locator(".passkey .field-error:visible"))
        .hasText("No passkey was used. Please try again, or use another way.");
    verified(true);

    String options = page.locator("[data-passkey]").getAttribute("data-passkey");
    String answer = answerOfAnotherSite(options);
    page.navigate(summit.http() + "/en/sign-in");
    page.evaluate(
        "answer => { const form = document.getElementById('passkey');"
            + " form.querySelector('[id$=answer]').value = answer;"
            + " form.querySelector('input[type=button]').type = 'hidden'; form.submit(); }",
        answer);
    assertThat(page.locator(".message"))
        .hasText("This passkey was not accepted. Please use another one, or another way.");
    button(SIGN_IN).click();
    assertThat(page).hasURL(summit.http() + "/en/desk");
  }

  /** On another port of the same name: its pages may use the passkey, as the browser sees it. */
  private String answerOfAnotherSite(String options) throws Exception {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/",
        exchange -> {
          byte[] body = "<!doctype html><title>Elsewhere</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    site.start();
    try {
      page.navigate("http://localhost:" + site.getAddress().getPort() + "/");
      return (String)
          page.evaluate(
              "async options => { const { publicKey } = JSON.parse(options);"
                  + " const asked = PublicKeyCredential.parseRequestOptionsFromJSON(publicKey);"
                  + " const credential = await navigator.credentials.get({ publicKey: asked });"
                  + " return JSON.stringify(credential.toJSON()); }",
              options);
    } finally {
      site.stop(0);
    }
  }

  private void verified(boolean finger) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("authenticatorId", authenticator);
    parameters.addProperty("isUserVerified", finger);
    devTools.send("WebAuthn.setUserVerified", parameters);
  }

  private Locator button(String name) {
    return page.locator(".passkey button:has-text('" + name + "')");
  }

  private void signOut() {
    page.navigate(summit.http() + "/en/desk/account");
    page.locator(".sign-out input[type=submit]").click();
    page.waitForURL("**/en");
  }
}
