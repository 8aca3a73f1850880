package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Officer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody with an account may do to it, and what an organiser may. */
@ExtendWith(OnRunningSummit.class)
class OwnAccountUiIT {

  private static final String SECOND = "kitchen window blue";
  private static final String WRONG = "The email address or password is incorrect.";

  private RunningSummit summit;
  private String email;
  private String first;
  private Clerk organiser;
  private Clerk owner;

  @BeforeEach
  void letOwnerIn(RunningSummit running) {
    summit = running;
    Officer officer = Officer.of(summit, "press");
    email = officer.email();
    first = officer.password();
    organiser = officer.organiser();
    owner = new Clerk(summit);
    officer.givePassword(owner);
    owner.open("/en/desk/account");
  }

  @Test
  void aChangedPasswordSignsOutEverywhereElse() {
    Clerk elsewhere = signedIn(first);
    changePassword("not the password", SECOND);
    assertEquals(
        "The current password is incorrect.",
        owner.find("[id=password:current-password-error]").text());
    changePassword(first, "passwordpassword");
    String why = owner.find("[id=password:new-password-error]").text();
    assertTrue(why.startsWith("This password is easy to guess."), why);
    changePassword(first, SECOND);
    assertEquals(
        "Your password has been changed. You are signed out everywhere else.", message(owner));
    elsewhere.open("/en/desk/statements");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fstatements", elsewhere.path());
    owner.open("/en/desk/statements");
    assertEquals("/en/desk/statements", owner.path());
    signIn(elsewhere, email, first);
    assertEquals(WRONG, message(elsewhere));
    signIn(elsewhere, email, SECOND);
    assertEquals("/en/desk", elsewhere.path());
  }

  @Test
  void theOwnerSeesTheirSignInsAndEndsAllOthers() {
    Clerk elsewhere = signedIn(first);
    owner.open("/en/desk/account");
    assertEquals(2, owner.all(".sign-ins li").size());
    owner.press("Sign out everywhere else");
    assertEquals("You are signed out everywhere else.", message(owner));
    elsewhere.open("/en/desk/account");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Faccount", elsewhere.path());
  }

  @Test
  void whoForgotThePasswordChoosesAnotherAndNobodyLearnsWhoHasAnAccount() {
    Clerk forgetful = new Clerk(summit);
    String nobody = "nobody-" + email;
    for (String address : new String[] {nobody, email}) {
      forgetful.open("/en/forgotten-password");
      forgetful.fill("[name$=email]", address);
      forgetful.press("Send the link");
      assertEquals(
          "If " + address + " has an account, we have sent it a link to choose a new password.",
          message(forgetful));
    }
    forgetful.open(awaitLetter("Choose a new password", email));
    forgetful.fill("[name$=password]", SECOND);
    forgetful.press("Save password");
    signIn(forgetful, email, SECOND);
    assertEquals("/en/desk", forgetful.path());
    owner.open("/en/desk/account");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Faccount", owner.path());
    organiser.open("/en/desk/mails");
    assertEquals(0, organiser.all(".letter:contains(" + nobody + ")").size());
  }

  @Test
  void anAddressChangesOnceItsLinkWasOpened() {
    String wanted = "new-" + email;
    owner.fill("[name=email:new-email]", wanted);
    owner.fill("[name=email:current-password]", first);
    owner.press("Send a link to the new address");
    signIn(new Clerk(summit), email, first);
    owner.open(link(wanted, "/en/email/").orElseThrow());
    owner.press("Confirm email address");
    signIn(owner, email, first);
    assertEquals(WRONG, message(owner));
    signIn(owner, wanted, first);
    assertEquals("/en/desk", owner.path());
    organiser.open("/en/desk/mails");
    assertTrue(
        organiser.find(".letter:contains(" + email + ")").text().contains("was changed"),
        "the address of before is told");
  }

  @Test
  void changedRolesApplyFromTheNextRequest() {
    organiser.open("/en/desk/accounts");
    organiser.open(organiser.find(".person:contains(" + email + ") a").attr("href"));
    organiser.find("input[value=press]").removeAttr("checked");
    organiser.find("input[value=witness]").attr("checked", true);
    organiser.press("Save");
    owner.open("/en/desk/statements");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fstatements", owner.path());
    signIn(owner, email, first);
    owner.open("/en/desk/ceremonies");
    assertEquals("/en/desk/ceremonies", owner.path());
  }

  private Clerk signedIn(String password) {
    Clerk clerk = new Clerk(summit);
    signIn(clerk, email, password);
    return clerk;
  }

  private static void signIn(Clerk clerk, String email, String password) {
    clerk.open("/en/sign-in");
    clerk.fill("[name$=email]", email);
    clerk.fill("[name$=password]", password);
    clerk.press("Sign in");
  }

  private void changePassword(String current, String wanted) {
    owner.fill("[name=password:current-password]", current);
    owner.fill("[name=password:new-password]", wanted);
    owner.press("Change password");
  }

  private static String message(Clerk clerk) {
    return clerk.find(".message").text();
  }

  /** Letters to those who forgot are written after the answer was given. */
  private String awaitLetter(String subject, String recipient) {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    Optional<String> found = Optional.empty();
    while (found.isEmpty() && Instant.now().isBefore(end)) {
      organiser.open("/en/desk/mails");
      found =
          organiser.all(".letter:contains(" + subject + ")").stream()
              .filter(letter -> letter.selectFirst(".letter-head b").text().equals(recipient))
              .map(letter -> letter.selectFirst(".letter-links a").attr("href"))
              .findFirst();
    }
    return here(found.orElseThrow());
  }

  private Optional<String> link(String recipient, String page) {
    organiser.open("/en/desk/mails");
    return organiser.all(".letter").stream()
        .filter(letter -> letter.selectFirst(".letter-head b").text().equals(recipient))
        .map(letter -> letter.selectFirst(".letter-links a"))
        .map(Element::text)
        .filter(link -> link.contains(page))
        .findFirst()
        .map(OwnAccountUiIT::here);
  }

  private static String here(String link) {
    return link.substring(link.indexOf("/en/"));
  }
}
