package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing typed is lost: by a switch of the language, an ended session, a photo that is too large.
 */
@ExtendWith(OnRunningSummit.class)
class DraftUiIT {

  private static final String GIVEN = "[id='form:latin-given']";
  private static final String FAMILY = "[id='form:latin-family']";
  private static final String TITLE = "[data-field=title] [lang=en] input";
  private static final String DRAFTS =
      "Object.keys(sessionStorage).filter(key => key.startsWith('accord-draft')).length";

  @Test
  void anInvitationKeepsWhatWasTypedInAnotherLanguageAndWithAPhotoTooLarge(
      RunningSummit summit, @TempDir Path photos) throws IOException {
    String link = invited(summit);
    try (BrowserContext guest = summit.visitor()) {
      Page page = guest.newPage();
      page.navigate(link);
      page.locator(GIVEN).fill("Ngozi");
      page.locator(FAMILY).fill("Okonjo");
      page.locator(TITLE).fill("Harbour Master");
      page.locator(".languages [lang=zh-Hant]").click();
      page.waitForURL("**/zh-Hant/invitation/**");
      assertThat(page.locator(FAMILY)).hasValue("Okonjo");
      assertThat(page.locator(TITLE)).hasValue("Harbour Master");
      assertThat(page.locator("#form .restored")).containsText("已放回");

      chooseLargePhoto(page, photos.resolve("me.jpg"));
      page.locator("[id='form:register']").click();
      assertEquals("檔案超過 12 MB。", validation(page.locator("input[type=file]")));
      page.locator("input[type=file]").evaluate("field => field.setCustomValidity('')");
      page.locator("[id='form:register']").click();
      assertThat(page.locator(".message.error")).isVisible();
      assertThat(page.locator(FAMILY)).hasValue("Okonjo");
      assertThat(page.locator("#form .restored")).containsText("請重新選擇檔案");

      page.locator("[id='form:register']").click();
      assertThat(page.locator(".placecard")).containsText("Okonjo");
      assertEquals(0, page.evaluate(DRAFTS));
    }
  }

  @Test
  void aTravelDocumentGoesAlongWithASwitchOfTheLanguageAndIsKeptNowhere(RunningSummit summit) {
    try (BrowserContext desk = summit.visitor()) {
      Page page = desk.newPage();
      page.navigate(summit.https() + "/en/desk/attendees");
      Organiser.signIn(summit, page);
      page.navigate(page.locator(".names a").first().evaluate("link => link.href") + "/passport");
      page.locator("[id='enter-form:surname']").fill("Okonjo");
      page.locator("[id='enter-form:birth-date']").fill("1970-05-03");
      for (String language : List.of("zh-Hant", "en")) {
        page.locator(".languages [lang=" + language + "]").click();
        page.waitForURL("**/" + language + "/desk/attendees/*/passport");
        assertThat(page.locator("[id='enter-form:surname']")).hasValue("Okonjo");
        assertThat(page.locator("[id='enter-form:birth-date']")).hasValue("1970-05-03");
      }
      assertEquals(0, page.evaluate("sessionStorage.length + localStorage.length"));
      page.navigate(page.url());
      assertThat(page.locator("[id='enter-form:surname']")).hasValue("");
    }
  }

  @Test
  void aDeskFormComesBackAfterItsSessionHasEndedAndGoesWithWhoTypedIt(RunningSummit summit) {
    try (BrowserContext desk = summit.visitor()) {
      Page page = desk.newPage();
      String form = summit.https() + "/en/desk/delegations/new?kind=organisation";
      page.navigate(form);
      Organiser.signIn(summit, page);
      page.locator("[data-field=name] [lang=en] input").fill("Tide League");
      page.locator("[id='form:signs']").uncheck();
      desk.clearCookies();
      page.locator("main input[type=submit]").click();
      assertThat(page.locator(".message.warn")).containsText("Your session has ended");
      Organiser.signIn(summit, page);
      assertThat(page).hasURL(form);
      assertThat(page.locator("[data-field=name] [lang=en] input")).hasValue("Tide League");
      assertThat(page.locator("[id='form:signs']")).not().isChecked();
      assertThat(page.locator(".restored")).isVisible();

      page.locator(".restored button").click();
      assertThat(page.locator("[data-field=name] [lang=en] input")).hasValue("");
      assertThat(page.locator("[id='form:signs']")).isChecked();

      page.locator("[data-field=name] [lang=en] input").fill("Tide League");
      page.locator(".sign-out input[type=submit]").click();
      page.waitForURL("**/en");
      assertEquals(0, page.evaluate(DRAFTS));
    }
  }

  @Test
  void aButtonThatTakesNothingOfItsFormKeepsWhatWasTyped(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en/desk/statements/new");
    for (String field : List.of("headline", "body", "issuer", "contact"))
      for (String language : List.of("en", "zh-Hant"))
        officer.fill(
            "[data-field=" + field + "] [lang=" + language + "] :is(input, textarea)",
            "Drafts are kept " + System.nanoTime());
    officer.press("Save");
    officer.press("Approve");
    try (BrowserContext desk = Organiser.signedIn(summit)) {
      Page page = desk.newPage();
      page.navigate(summit.https() + officer.path());
      String headline = "[data-field=headline] [lang=en] input";
      page.locator(headline).fill("Typed and not saved");
      page.locator("[id='form:withdraw']").click();
      assertThat(page.locator(".message.info")).isVisible();
      assertThat(page.locator(headline)).hasValue("Typed and not saved");
      assertThat(page.locator(".restored")).isVisible();
    }
  }

  @Test
  void theProjectorViewTurnsItsPages(RunningSummit summit) {
    try (BrowserContext room = Organiser.signedIn(summit)) {
      Page page = room.newPage();
      page.setViewportSize(1280, 480);
      page.navigate(summit.https() + "/en/desk/delegations?view=projector");
      assertThat(page.locator(".projector-page")).containsText("Page 1 of ");
      Locator first = page.locator(".board tbody tr").first();
      assertThat(first).isVisible();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".projector-page")).containsText("Page 2 of ");
      assertThat(first).isHidden();
    }
  }

  @Test
  void aFailedFormLeadsToItsFirstWrongField(RunningSummit summit) {
    try (BrowserContext guest = summit.visitor()) {
      Page page = guest.newPage();
      page.navigate(invited(summit));
      page.locator("[id='form:register']").click();
      assertThat(page.locator(GIVEN)).isFocused();
      assertThat(page.locator(GIVEN))
          .hasAccessibleDescription("Please fill in: Given name, in Latin letters.");
      assertThat(page.locator(".message.error")).containsText("3 fields need a correction");
    }
  }

  /** Puts an organisation on the list, invites it, and reads the mail. */
  private static String invited(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=en] input", "Harbour League " + System.nanoTime());
    organiser.fill("[id$='focal-email']", "protocol@harbour.example");
    organiser.submit(organiser.find("main input[type=submit]"));
    organiser.submit(organiser.find("[id$=':send']"));
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter-links a").text();
    return summit.https() + link.substring(link.indexOf("/en/"));
  }

  private static void chooseLargePhoto(Page page, Path photo) throws IOException {
    Files.write(photo, new byte[33 << 20]);
    page.locator("input[type=file]").setInputFiles(photo);
  }

  private static String validation(Locator field) {
    return (String) field.evaluate("field => field.validationMessage");
  }
}
