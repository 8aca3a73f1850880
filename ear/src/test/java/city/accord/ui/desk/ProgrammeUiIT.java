package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a new track and a new speaker to what everyone reads, and back again. */
@ExtendWith(OnRunningSummit.class)
class ProgrammeUiIT {

  /** What A4 leaves between the margins, in CSS pixels. */
  private static final int A4_WIDTH = 680;

  private final String mark = Long.toString(System.nanoTime(), 36);

  @Test
  void whatIsEnteredIsReleasedAndAnEarlierReleaseIsRestored(RunningSummit summit) {
    try (BrowserContext editor = summit.visitor()) {
      Page page = editor.newPage();
      String desk = summit.https() + "/en/desk";
      page.navigate(desk + "/tracks");
      Organiser.signIn(summit, page);
      addTrack(page);
      addSpeaker(page, desk);
      String slug = planSession(page, desk);
      release(page, desk);
      Locator everyone = page.locator(".session", new Page.LocatorOptions().setHasText(title()));
      page.navigate(summit.http() + "/en/programme?day=2016-03-23");
      assertThat(everyone).containsText("Zdeňka Tester" + mark);
      assertThat(everyone.locator(".track")).hasText("Track " + mark);
      restoreTheOneBefore(page, desk);
      page.navigate(summit.http() + "/en/programme?day=2016-03-23");
      assertThat(everyone).hasCount(0);
      page.navigate(summit.http() + "/en/programme/changes");
      assertThat(page.locator(".release-changes", hasText(title())).first()).isVisible();
      assertThat(page.locator(".release-changes a", hasText(title()))).hasCount(0);
      Response gone = page.navigate(summit.http() + "/en/programme/" + slug);
      assertEquals(410, gone.status());
      assertThat(page.locator("h1")).hasText(title());
      assertThat(page.locator(".message")).hasText("This session is cancelled.");
      removeAndFindAmongTheRemoved(page, desk, slug);
    }
  }

  @Test
  void whatIsNotStarredAndEveryPauseMakesWayForWhatIs(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      page.navigate(summit.http() + "/en/programme?day=all");
      Locator shown = page.locator(".session:visible");
      int all = shown.count();
      page.locator(".session .star").nth(1).click();
      Locator only = page.locator(".starred-bar button");
      only.click();
      assertThat(shown).hasCount(1);
      assertThat(shown.locator(".star")).hasAttribute("aria-pressed", "true");
      only.click();
      assertThat(shown).hasCount(all);
    }
  }

  @Test
  void aRoomAndAPersonHaveACalendarThatTheirPagesLeadTo(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      for (String address : List.of("/en/programme?room=main-hall", "/en/people/jana-koubkova")) {
        page.navigate(summit.http() + address);
        String part =
            page.locator("a[href*='ics?room='], a[href*='ics?person=']").getAttribute("href");
        String calendar = page.request().get(summit.http() + part).text();
        assertTrue(calendar.contains("BEGIN:VEVENT"), part + ": " + calendar);
      }
    }
  }

  @Test
  void wordsAreLookedForOnAllDays(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      page.navigate(summit.http() + "/en/programme?day=2016-03-23");
      page.locator(".filters summary").click();
      page.locator("#q").fill("signing of the taipei declaration");
      page.locator("#q").press("Enter");
      assertThat(page.locator(".session h3"))
          .hasText("Signing of the Taipei Declaration on Smart Cities");
      page.locator("#q").fill("no such words");
      page.locator("#q").press("Enter");
      assertThat(page.locator("main")).containsText("No session fits what was chosen");
    }
  }

  @Test
  void aStarredSessionThatMovedIsToldUntilItsReaderHasSeenIt(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      String day = summit.http() + "/en/programme?day=2016-03-22";
      page.navigate(day);
      Locator news = page.locator(".star-news");
      page.locator(".session .star").first().click();
      page.reload();
      page.waitForCondition(
          () -> page.evaluate("localStorage.getItem('accord.stars.release')") != null);
      assertThat(news).isHidden();
      // as if it had been starred when it was an hour earlier, before the release that is out now
      page.evaluate(
          """
          () => {
            const stars = JSON.parse(localStorage.getItem("accord.stars"));
            for (const star of Object.values(stars)) star.from = "2016-03-22T01:05:00.000+08:00";
            stars["gone-talk"] = { ...Object.values(stars)[0], title: "Gone talk" };
            localStorage.setItem("accord.stars", JSON.stringify(stars));
            localStorage.setItem("accord.stars.release", "0");
          }
          """);
      page.navigate(summit.http() + "/en/programme?day=2016-03-23&view=grid");
      assertThat(news.locator("li")).hasCount(2);
      assertThat(news).containsText("01:05");
      assertThat(news.locator("li").last()).containsText("is no longer in the programme");
      page.reload();
      news.locator("button").click();
      assertThat(news).isHidden();
      assertThat(page.locator(".starred-bar b")).hasText("1");
      page.navigate(day);
      assertThat(page.locator(".star[aria-pressed=true]")).hasCount(1);
      assertThat(news).isHidden();
    }
  }

  @Test
  void aSessionIsStarredOnItsOwnPageAndKnownInTheList(RunningSummit summit) {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      page.navigate(summit.http() + "/en/programme?day=2016-03-22");
      page.locator(".session[data-slug] h3 a").first().click();
      Locator star = page.locator(".star-this");
      assertThat(star).hasText("Star this session");
      star.click();
      assertThat(star).hasText("Starred");
      assertThat(star).hasAttribute("aria-pressed", "true");
      page.goBack();
      assertThat(page.locator(".star[aria-pressed=true]")).hasCount(1);
      // what the list knows of it is what its own page kept
      page.evaluate("localStorage.setItem('accord.stars.release', '0')");
      page.reload();
      page.waitForCondition(
          () -> !"0".equals(page.evaluate("localStorage.getItem('accord.stars.release')")));
      assertThat(page.locator(".star-news")).isHidden();
    }
  }

  @Test
  void onPaperTheProgrammeHasEveryDayItsTimeZoneAndNothingCutOff(RunningSummit summit) {
    NewContextOptions paper = new NewContextOptions().setViewportSize(A4_WIDTH, 960);
    try (BrowserContext reader = summit.visitor(paper)) {
      Page page = reader.newPage();
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate(summit.http() + "/en/programme?day=all&view=grid");
      assertThat(page.locator(".day-name")).hasCount(2);
      assertThat(page.locator(".page-title .print-only")).containsText("Taipei Time (UTC+8)");
      assertThat(page.locator(".days")).isHidden();
      for (Locator grid : page.locator(".grid").all()) {
        BoundingBox box = grid.boundingBox();
        assertTrue(box.x + box.width <= A4_WIDTH, "cut off at " + (box.x + box.width));
      }
      assertThat(page.locator(".grid .kind-CEREMONY").first()).hasCSS("color", "rgb(0, 0, 0)");
    }
  }

  private void addTrack(Page page) {
    Locator last = page.locator(".entry-card").last();
    last.locator("input[type=text]").last().fill("Track " + mark);
    last.locator("select").selectOption(new SelectOption().setLabel("Teal"));
    page.locator("[id$=':save']").click();
    assertThat(page.locator(".message")).hasText("Tracks saved.");
    assertThat(page.locator(".entry-card.hue-TEAL h2").last()).hasText("Track " + mark);
  }

  private void addSpeaker(Page page, String desk) {
    page.navigate(desk + "/speakers/new");
    page.locator("[id$='latin-given']").fill("Zdeňka");
    Locator affiliation = page.locator("[data-field=affiliation] input").last();
    affiliation.fill("City of Tests");
    page.locator("[id$='latin-family']").fill("測試");
    page.locator("[id$=':save']").click();
    // the question about the name leaves what was typed beside it
    assertThat(page.locator("[id$='latin-family-error']")).containsText("Latin");
    assertThat(affiliation).hasValue("City of Tests");
    page.locator("[id$='latin-family']").fill("Tester" + mark);
    page.locator("[id$=':save']").click();
    assertThat(page.locator("th").getByText("Zdeňka Tester" + mark)).isVisible();
  }

  private String planSession(Page page, String desk) {
    page.navigate(desk + "/programme/new");
    page.locator("[data-field=title] input").last().fill(title());
    page.locator("[id$=':track']").selectOption(new SelectOption().setLabel("Track " + mark));
    page.locator("[id$=':starts']").fill("2016-03-23T06:00");
    page.locator("[id$=':room']").selectOption(new SelectOption().setIndex(1));
    page.locator("[id$=':find']").pressSequentially("zdenka tester" + mark);
    page.locator(".match input[type=submit]").click();
    assertThat(page.locator(".listed")).containsText("Zdeňka Tester" + mark);
    assertThat(page.locator("[data-field=title] input").last()).hasValue(title());
    page.locator(".save-bar [id$=':save']").click();
    page.navigate(desk + "/programme?day=2016-03-23");
    String address = page.getByText(title()).first().getAttribute("href");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void release(Page page, String desk) {
    page.navigate(desk + "/releases/new");
    assertThat(page.locator(".changes")).containsText(title());
    page.locator("[id$=':name']").fill("Release " + mark);
    Locator despite = page.locator("[id$=':despite']");
    if (despite.count() > 0) despite.check();
    page.locator("[id$=':go']").click();
    assertThat(page.locator(".table")).containsText("Release " + mark);
  }

  private void restoreTheOneBefore(Page page, String desk) {
    page.navigate(desk + "/releases");
    page.locator("tbody tr").nth(1).locator("td a").click();
    assertThat(page.locator(".changes tr", new Page.LocatorOptions().setHasText(title())))
        .containsText("Cancelled");
    page.locator("[id$=':go']").click();
    assertThat(page.locator("tbody tr").first()).containsText("Restored from release");
  }

  private void removeAndFindAmongTheRemoved(Page page, String desk, String slug) {
    page.navigate(desk + "/programme/" + slug);
    page.locator("[popovertarget='ask-remove']").first().click();
    page.locator(".ask:popover-open input[type=submit]").click();
    page.locator(".removed summary").click();
    assertThat(page.locator(".removed")).containsText(title());
  }

  private String title() {
    return "Talk " + mark;
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
