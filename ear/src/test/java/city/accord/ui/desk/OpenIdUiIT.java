package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.testing.SignInProvider;
import city.accord.ui.page.Officer;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sign-in by an OpenID Connect provider that the operator has set up. */
@ExtendWith(OnRunningSummit.class)
class OpenIdUiIT {

  private static final String SIGN_IN = "a:contains(Sign in with City Hall)";

  private final Set<String> settings = new LinkedHashSet<>();

  private RunningSummit summit;
  private SignInProvider provider;
  private Officer officer;

  @BeforeEach
  void setUpProvider(RunningSummit running) throws Exception {
    summit = running;
    officer = Officer.of(summit, "witness");
    provider = new SignInProvider().knows(officer.email());
    set("accord.openid.issuer", provider.issuer());
    set("accord.openid.name", "City Hall");
  }

  @AfterEach
  void takeBack() {
    settings.forEach(setting -> summit.set(setting, null));
    provider.close();
  }

  @Test
  void whoeverHasAnAccountSignsInAndStandsWhereTheyWantedToGo() {
    Clerk clerk = signedIn("/en/desk/ceremonies");
    assertEquals("/en/desk/ceremonies", clerk.path());
    provider.says("email_verified", false);
    assertFailed("The provider did not sign you in. Please try again, or sign in another way.");
    provider.knows("nobody-" + officer.email());
    assertFailed(
        "You are signed in at the provider, but have no account here. Please ask an organiser for"
            + " one.");
    clerk.open("/en/sign-in/openid/done");
    assertTrue(
        clerk.find(".message").text().startsWith("This took too long"), "there is nothing to end");
  }

  @Test
  void whoHasSignedInIsKnownByWhatTheProviderCallsThemAndNotByAnAddress() {
    assertEquals("/en/desk/ceremonies", signedIn("/en/desk/ceremonies").path());
    provider.says("email", "married-" + officer.email());
    assertEquals("/en/desk/ceremonies", signedIn("/en/desk/ceremonies").path());
    // their address has been given to somebody else
    provider.knows(officer.email()).says("sub", "somebody else");
    assertFailed(
        "You are signed in at the provider, but have no account here. Please ask an organiser for"
            + " one.");
  }

  @Test
  void whileTheProviderIsAwayThePasswordSignsIn() {
    provider.close();
    assertFailed(
        "The provider does not answer at the moment. Please try again later, or sign in with your"
            + " password.");
    Clerk clerk = new Clerk(summit);
    officer.givePassword(clerk);
    assertEquals("/en/desk", clerk.path());
  }

  @Test
  void aClaimGivesRolesAndAnAccountAndTakesThemBack() {
    set("accord.openid.accounts", "claim");
    set("accord.openid.claim", "groups");
    set("accord.openid.roles", "summit press = press; summit desk = reader");
    provider.knows("new-" + officer.email()).says("groups", List.of("all staff"));
    assertFailed(
        "You are signed in at the provider, but have no account here. Please ask an organiser for"
            + " one.");
    provider.says("groups", List.of("all staff", "summit press"));
    assertEquals("/en/desk/statements/new", signedIn("/en/desk/statements/new").path());
    provider.says("groups", List.of("summit desk"));
    Clerk reader = signedIn("/en/desk/statements");
    assertEquals(200, reader.look("/en/desk/statements"));
    assertEquals(403, reader.look("/en/desk/statements/new"));
  }

  @Test
  void aSecondFactorIsAskedForHereUnlessTheProviderHas() {
    set("accord.second.factor.roles", "witness");
    assertEquals(
        "/en/desk/account/second-factor", signedIn("/en/desk/ceremonies").path(), "one factor");
    provider.says("amr", List.of("pwd", "mfa"));
    assertEquals("/en/desk/ceremonies", signedIn("/en/desk/ceremonies").path());
  }

  @Test
  void whatCannotBeUndoneAsksTheProviderAgain() {
    provider.says("auth_time", Instant.now().minusSeconds(3600).getEpochSecond());
    Clerk clerk = signedIn("/en/desk/account");
    String confirm = "a:contains(Confirm with City Hall)";
    assertTrue(clerk.find(confirm).attr("href").contains("again=1"));
    clerk.open(clerk.find(confirm).attr("href"));
    assertEquals("/en/desk/account", clerk.path());
    assertEquals(0, clerk.all(confirm).size());
    assertEquals(0, clerk.all("[id$=-proof]").size());
  }

  @Test
  void withoutASettingNothingOfItIsSeen() {
    settings.forEach(setting -> summit.set(setting, null));
    settings.clear();
    Clerk clerk = new Clerk(summit);
    clerk.open("/en/sign-in");
    assertEquals(0, clerk.all("[href*=openid]").size());
    assertEquals(404, clerk.look("/en/sign-in/openid"));
  }

  private void set(String setting, String value) {
    summit.set(setting, value);
    settings.add(setting);
  }

  private Clerk signedIn(String next) {
    Clerk clerk = new Clerk(summit);
    clerk.open(next);
    clerk.open(clerk.find(SIGN_IN).attr("href"));
    return clerk;
  }

  private void assertFailed(String why) {
    Clerk clerk = signedIn("/en/desk");
    assertEquals("/en/sign-in", clerk.path().replaceFirst("/openid.*", ""));
    assertEquals(why, clerk.find(".message").text());
  }
}
