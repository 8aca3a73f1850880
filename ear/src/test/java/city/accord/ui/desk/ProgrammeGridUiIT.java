package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session finds its hour on the grid, by keyboard and by mouse, and two editors at one time. */
@ExtendWith(OnRunningSummit.class)
class ProgrammeGridUiIT {

  private static final double PIXELS_AN_HOUR = 102;

  private final String title = "Walk " + Long.toString(System.nanoTime(), 36);

  @Test
  void aSessionIsPlacedByKeyboardMovedByMouseAndTakenBack(RunningSummit summit) {
    try (BrowserContext editor = summit.visitor()) {
      Page page = editor.newPage();
      String grid = signIn(summit, page) + "/programme-grid?day=2016-03-23";
      plan(summit, page);
      page.navigate(grid);
      placeInTheLastRoom(page);
      assertThat(times(page)).hasText("09:00–09:30");
      assertThat(page.locator("[data-part=say]")).containsText("09:00");

      drag(page, box(page).locator(".times"), PIXELS_AN_HOUR);
      assertSaved(page, "10:00–10:30");
      drag(page, box(page).locator(".edge"), PIXELS_AN_HOUR / 2);
      assertSaved(page, "10:00–11:00");
      page.reload();
      assertThat(times(page)).hasText("10:00–11:00");

      Locator undo = page.locator("[data-part=undo]");
      assertThat(undo).hasText("Undo: let “" + title + "” end at 11:00");
      undo.click();
      assertSaved(page, "10:00–10:30");
      assertThat(page.locator("[data-part=redo]")).containsText(title);

      box(page).locator(".grab").press("Enter");
      box(page).locator(".grab").press("Delete");
      box(page).locator(".grab").press("Enter");
      assertThat(page.locator("[data-part=waiting] .grid-session").filter(named())).hasCount(1);
      assertThat(page.locator("[data-part=state]")).hasText("Saved");
      remove(summit, page);
    }
  }

  @Test
  void byKeyboardTheFocusStaysAndEachDeedIsSaid(RunningSummit summit) {
    try (BrowserContext editor = summit.visitor()) {
      Page page = editor.newPage();
      String grid = signIn(summit, page) + "/programme-grid?day=2016-03-23";
      plan(summit, page);
      page.navigate(grid);
      placeInTheLastRoom(page);
      Locator said = page.locator("[data-part=say]");
      Locator tab = page.locator("[data-part=days] [data-day='2016-03-22']");
      tab.press("Enter");
      assertThat(tab).hasAttribute("aria-current", "date");
      assertThat(tab).isFocused();
      page.locator("[data-part=days] [data-day='2016-03-23']").press("Enter");

      box(page).locator(".grab").focus();
      page.locator("[data-deed=later]").press("Enter");
      assertThat(said).containsText("09:15");
      page.locator("[data-deed=off]").press("Enter");
      assertThat(said).hasText(title + ". Unscheduled.");
      assertThat(box(page).locator(".grab")).isFocused();
      assertThat(page.locator("[data-part=state]")).hasText("Saved");
      page.keyboard().press("Control+z");
      assertThat(said).containsText("Undone: ");
      assertThat(times(page)).hasText("09:15–09:45");

      box(page).locator(".grab").press("Enter");
      box(page).locator(".grab").press("PageUp");
      box(page).locator(".grab").press("Enter");
      assertThat(tab).hasAttribute("aria-current", "date");
      assertThat(page.locator("[data-part=state]")).hasText("Saved");
      page.keyboard().press("Control+z");
      assertThat(tab).hasAttribute("aria-current", "false");
      assertThat(box(page).locator(".grab")).isFocused();
      remove(summit, page);
    }
  }

  @Test
  void whoDropsWhatSomebodyElseHasMovedIsToldAndOverwritesNothing(RunningSummit summit) {
    try (BrowserContext editor = summit.visitor()) {
      Page one = editor.newPage();
      String grid = signIn(summit, one) + "/programme-grid?day=2016-03-23";
      plan(summit, one);
      one.navigate(grid);
      placeInTheLastRoom(one);
      assertSaved(one, "09:00–09:30");
      Page other = editor.newPage();
      other.navigate(grid);
      box(other).locator(".grab").press("Enter");
      drag(one, box(one).locator(".times"), PIXELS_AN_HOUR);
      assertSaved(one, "10:00–10:30");
      box(other).locator(".grab").press("ArrowDown");
      box(other).locator(".grab").press("Enter");
      assertThat(other.locator("#said .message")).containsText("Someone else changed this");
      assertThat(times(other)).hasText("10:00–10:30");
      // an open grid asks for news, and with it for the message that the next page would show
      other.close();
      remove(summit, one);
    }
  }

  private static String signIn(RunningSummit summit, Page page) {
    String desk = summit.https() + "/en/desk";
    page.navigate(desk + "/programme-grid");
    Organiser.signIn(summit, page);
    return desk;
  }

  private void plan(RunningSummit summit, Page page) {
    page.navigate(summit.https() + "/en/desk/programme/new");
    page.locator("[data-field=title] input").last().fill(title);
    page.locator(".save-bar [id$=':save']").click();
    assertThat(page.locator(".message")).containsText("Saved");
  }

  /** By keyboard alone: a session without an hour begins at nine, in all rooms at first. */
  private void placeInTheLastRoom(Page page) {
    int rooms = page.locator(".lane").count() - 1;
    Locator grab = box(page).locator(".grab");
    grab.press("Enter");
    for (int i = 0; i < rooms; i++) grab.press("ArrowRight");
    grab.press("Enter");
    assertThat(page.locator(".lane").last().locator(".grid-session").filter(named())).hasCount(1);
    assertThat(page.locator("[data-part=state]")).hasText("Saved");
  }

  private static void drag(Page page, Locator grip, double down) {
    grip.hover();
    BoundingBox box = grip.boundingBox();
    // news of the draft may draw it anew meanwhile, in the same place
    while (box == null) box = grip.boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x, y + down / 2);
    page.mouse().move(x, y + down);
    assertThat(page.locator(".planner-shadow")).isVisible();
    page.mouse().up();
  }

  private void assertSaved(Page page, String hours) {
    assertThat(times(page)).hasText(hours);
    assertThat(page.locator("[data-part=state]")).hasText("Saved");
  }

  private void remove(RunningSummit summit, Page page) {
    String slug = box(page).getAttribute("data-slug");
    page.navigate(summit.https() + "/en/desk/programme/" + slug);
    page.locator("[popovertarget='ask-remove']").first().click();
    page.locator(".ask:popover-open input[type=submit]").click();
    assertThat(page.locator(".message")).containsText("Removed");
  }

  private Locator box(Page page) {
    return page.locator(".grid-session").filter(named());
  }

  private Locator times(Page page) {
    return box(page).locator(".times");
  }

  private Locator.FilterOptions named() {
    return new Locator.FilterOptions().setHasText(title);
  }
}
