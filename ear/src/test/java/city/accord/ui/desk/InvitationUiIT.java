package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser invites; the one invited registers on a phone, by the link and nothing else. */
@ExtendWith(OnRunningSummit.class)
class InvitationUiIT {

  @Test
  void whoIsInvitedRegistersOnAPhoneWithoutAccountSessionOrScript(RunningSummit summit) {
    String place = "Harbour League " + System.nanoTime();
    String link = invited(summit, place);
    try (BrowserContext phone = phone(summit)) {
      Page page = phone.newPage();
      page.navigate(link);
      assertThat(page.locator("h2")).hasText("Who leads the delegation of " + place + "?");
      register(page);
      assertErrors(page, 3, "latin-given", "latin-family", "title:0:short");
      page.getByLabel("Family name, in Latin letters").fill("<script>alert(1)</script>");
      page.getByLabel("Has only one name").press("Space");
      page.locator("[id='form:title:1:short']").fill("Mayor");
      photo(page, "");
      register(page);
      assertErrors(page, 1, "photo");
      photo(page, "<script>");
      register(page);
      assertErrors(page, 1, "photo");
      assertThat(page.locator(".field-error")).containsText("not a picture that can be read");
      assertThat(page.locator("[id='form:title:1:short']")).hasValue("Mayor");
      register(page);
      assertThat(page.locator(".message")).hasText("Thank you. Your details have been saved.");
      assertThat(page.locator(".placecard")).containsText("<script>alert(1)</script>");
      for (String language : List.of("zh-Hant", "en")) {
        page.navigate(link.replace("/en/", "/" + language + "/"));
        assertEquals(
            false,
            page.evaluate("() => document.documentElement.scrollWidth > innerWidth"),
            "the page is wider than the phone in " + language);
      }
      registerMember(page);
      assertTrue(phone.cookies().stream().noneMatch(cookie -> cookie.name.equals("accord")));
    }
    try (BrowserContext desk = summit.visitor()) {
      Page page = desk.newPage();
      page.navigate(summit.https() + "/en/desk/delegations?status=complete");
      Organiser.signIn(summit, page);
      assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(place)))
          .containsText("To be approved");
    }
  }

  /** On the delegation's own page, with half of the form left out at first. */
  private static void registerMember(Page page) {
    page.getByText("Add an attendee").click();
    page.getByLabel("Given name, in Latin letters").fill("Ines");
    page.locator("[id='form:register']").press("Enter");
    assertErrors(page, 3, "category", "latin-family", "title:0:short");
    page.getByLabel("Category").selectOption("Interpreter");
    page.getByLabel("Family name, in Latin letters").fill("Vavřincová");
    page.locator("[id='form:title:1:short']").fill("Interpreter");
    page.locator("[id='form:register']").press("Enter");
    assertThat(page.locator(".message")).hasText("Ines Vavřincová is registered.");
    assertThat(page.locator(".own-members .person")).containsText("Ines Vavřincová");
    assertThat(page.locator(".own-members .lacks")).containsText("No photo");
  }

  @Test
  void whoeverCannotComeDeclinesAndTheDeskReadsWhy(RunningSummit summit) {
    String place = "Harbour League " + System.nanoTime();
    Clerk guest = new Clerk(summit);
    guest.open(invited(summit, place).replaceFirst("https?://[^/]*", ""));
    guest.fill("[id='decline:reason']", "Elections\u202e");
    guest.press("Decline the invitation");
    assertEquals("true", guest.find("details[open] [id='decline:reason']").attr("aria-invalid"));
    guest.fill("[id='decline:reason']", "Elections");
    guest.press("Decline the invitation");
    assertTrue(guest.find("main").text().contains("You declined this invitation"));
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/delegations?status=declined");
    organiser.open(organiser.find("tr:contains(" + place + ") th a").attr("href"));
    assertTrue(organiser.find(".message.info").text().contains("Elections"));
  }

  @Test
  void aLateRegistrationIsToldThatItIsClosed(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=en] input", "Harbour League " + System.nanoTime());
    organiser.fill("[id$='focal-email']", "protocol@harbour.example");
    organiser.press("Add delegation");
    String delegation = organiser.path();
    organiser.press("Invite");
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter-links a").text();
    String invitation = summit.https() + link.substring(link.indexOf("/en/"));
    try (BrowserContext phone = phone(summit)) {
      Page page = phone.newPage();
      page.navigate(invitation);
      page.locator("[id='form:latin-given']").fill("Jana");
      page.locator("[id='form:latin-family']").fill("Koubková");
      page.locator("[id='form:title:1:short']").fill("Mayor");
      register(page);
      page.navigate(invitation + "?change=1");
      organiser.open(delegation);
      organiser.press("Approve");
      page.locator("[id='form:latin-given']").fill("Hana");
      register(page);
      assertThat(page.locator(".message.error")).containsText("The organisers have approved");
      assertThat(page.locator(".placecard")).containsText("Jana Koubková");
    }
  }

  @Test
  void aLinkThatDoesNotWorkSaysSoAndNothingMore(RunningSummit summit) {
    try (BrowserContext phone = phone(summit)) {
      Page page = phone.newPage();
      assertEquals(404, page.navigate(summit.https() + "/en/invitation/nothing").status());
      assertThat(page.locator(".lead"))
          .hasText("This invitation is no longer valid. Please ask the organisers for a new link.");
    }
  }

  /** What an organiser does: puts an organisation on the list, invites, and reads the mail. */
  private static String invited(RunningSummit summit, String place) {
    try (BrowserContext desk = summit.visitor()) {
      Page page = desk.newPage();
      page.navigate(summit.https() + "/en/desk/delegations/new?kind=organisation");
      Organiser.signIn(summit, page);
      page.navigate(summit.https() + "/en/desk/delegations/new?kind=organisation");
      page.locator("[data-field=name] [lang=en] input").first().fill(place);
      page.locator("[id$='focal-email']").fill("protocol@harbour.example");
      page.locator("main input[type=submit]").click();
      assertThat(page.locator("h1")).hasText(place);
      page.locator("[id$=':send']").click();
      assertThat(page.locator(".message")).containsText("protocol@harbour.example");
      page.navigate(summit.https() + "/en/desk/mails");
      String link = page.locator(".letter-links a").first().textContent();
      return summit.https() + link.substring(link.indexOf("/en/"));
    }
  }

  private static BrowserContext phone(RunningSummit summit) {
    return summit.visitor(
        new NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setJavaScriptEnabled(false));
  }

  /** The page says how many fields are wrong, and each of them says why. */
  private static void assertErrors(Page page, int count, String... fields) {
    assertThat(page.locator(".message.error"))
        .containsText(count == 1 ? "One field needs" : count + " fields need");
    assertThat(page.locator(".field-error")).hasCount(count);
    for (String field : fields)
      assertThat(page.locator("[id='form:" + field + "-error']")).not().isEmpty();
  }

  private static void photo(Page page, String words) {
    page.locator("input[type=file]").setInputFiles(file("me.jpg", words));
  }

  /** By the keyboard, as one may. */
  private static void register(Page page) {
    page.locator("[id='form:register']").press("Enter");
  }

  private static FilePayload file(String name, String words) {
    return new FilePayload(name, "image/jpeg", words.getBytes(StandardCharsets.UTF_8));
  }
}
