package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Backstage;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenPad;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A line from the console reaches a tablet and the crew, and is acknowledged by touch. */
@ExtendWith(OnRunningSummit.class)
class CrewLinesUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(30_000);
  private static final IsHiddenOptions GONE = new IsHiddenOptions().setTimeout(30_000);
  private static final ContainsTextOptions SAID = new ContainsTextOptions().setTimeout(30_000);

  @Test
  void aLineWaitsForThePenAndIsAcknowledgedByTouch(RunningSummit summit) throws Exception {
    try (OpenPad pad = new OpenPad(summit);
        Console console = new Console(summit, pad.ceremony())) {
      Page tablet = pad.page();
      Locator note = tablet.locator(".crew-note");
      BoundingBox paper = tablet.locator("canvas.wet").boundingBox();
      pad.tablet().beginStroke(60, 0.2, 0.4);
      send(console, String.valueOf(pad.position()), "Walk on now");
      assertThat(sent(console)).containsText("0 of 1 acknowledged", SAID);
      tablet.waitForTimeout(1_500);
      assertThat(note).isHidden();
      pad.tablet().endStroke(60, 0.4, 0.6);
      assertThat(note).isVisible(SOON);
      assertThat(note).containsText("Walk on now");
      assertEquals(paper.y, tablet.locator("canvas.wet").boundingBox().y, "the paper stays");
      picture(tablet, "crew-tablet");
      note.locator("button").click();
      assertThat(note).isHidden(GONE);
      assertThat(sent(console)).containsText("1 of 1 acknowledged", SAID);
      console.page().locator(".crew-sent").first().scrollIntoViewIfNeeded();
      console.picture("crew-console");
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored(), "no point of the pen was lost");
    }
  }

  @Test
  void aLineWithoutWordsIsRefusedAndOneBackstageIsAcknowledgedThere(RunningSummit summit) {
    try (OpenPad pad = new OpenPad(summit);
        Console console = new Console(summit, pad.ceremony());
        Backstage crew = console.pair(new Backstage(summit, "backstage", pad.ceremony()))) {
      Page desk = console.page();
      desk.locator(".crew-own summary").click();
      desk.locator("[id='crew:send']").click();
      assertThat(desk.locator("#told")).containsText("The line has no words yet.", SAID);
      desk.locator("[id='crew:to']").selectOption("BACKSTAGE");
      desk.locator(".crew-own [lang=en] input").fill("Lights in one minute");
      desk.locator(".crew-usual input").first().click();
      crew.page().locator(".crew-note button").click();
      assertThat(sent(console)).containsText("1 of 1 acknowledged", SAID);
      assertThat(desk.locator(".crew-own [lang=en] input")).hasValue("Lights in one minute");
      desk.locator(".crew-own [lang=zh-Hant] input").fill("一分鐘後開燈");
      desk.locator("[id='crew:send']").click();
      assertThat(desk.locator(".crew-own [lang=en] input")).hasValue("");
      assertThat(crew.page().locator(".crew-note")).containsText("Lights in one minute", SAID);
      picture(crew.page(), "crew-backstage");
      crew.page().locator(".crew-note button").click();
      assertThat(crew.page().locator(".crew-note p")).hasCount(0);
      assertThat(sent(console)).containsText("1 of 1 acknowledged", SAID);
      desk.navigate(desk.url().replace("/en/", "/zh-Hant/"));
      assertThat(sent(console)).containsText("一分鐘後開燈", SAID);
      desk.locator(".crew-lines").scrollIntoViewIfNeeded();
      console.picture("crew-console-zh");
    }
  }

  /** To one seat, by its position. */
  private static void send(Console console, String position, String line) {
    Page desk = console.page();
    Locator seat =
        desk.locator("[id='crew:to'] option")
            .filter(new Locator.FilterOptions().setHasText(position + " · "))
            .first();
    desk.locator("[id='crew:to']").selectOption(seat.getAttribute("value"));
    desk.locator(".crew-usual input[value='" + line + "']").click();
  }

  private static Locator sent(Console console) {
    return console.page().locator(".crew-sent > li").first();
  }

  private static void picture(Page page, String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
