package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser lays out a badge by dragging, by keyboard and by numbers. */
@ExtendWith(OnRunningSummit.class)
class BadgeDesignerUiIT {

  @Test
  void whatIsDraggedMovedByKeyAndTypedIsSavedAndCanBeUndone(RunningSummit summit) {
    try (BrowserContext officer = summit.visitor()) {
      Page page = officer.newPage();
      page.navigate(summit.https() + "/en/desk/print/templates");
      Organiser.signIn(summit, page);
      page.locator("[id='start:name']").fill("Template " + System.nanoTime());
      page.locator("[id='start:make']").click();

      Locator name = page.locator("[data-side=front] [data-at='5']");
      assertThat(name)
          .hasAttribute(
              "aria-label",
              "Name in the own script: 8 mm from the left," + " 63 mm from the top, 89 by 22 mm");
      assertThat(page.locator("#warnings")).containsText("nothing overlaps");

      BoundingBox box = name.boundingBox();
      page.locator("#snap").uncheck();
      page.mouse().move(box.x + 30, box.y + 20);
      page.mouse().down();
      page.mouse().move(box.x + 30, box.y - 60);
      page.mouse().up();
      assertThat(page.locator("#warnings")).containsText("overlap");
      page.locator("#undo").click();
      assertThat(page.locator("#warnings")).containsText("nothing overlaps");

      name.focus();
      page.keyboard().press("Shift+ArrowUp");
      page.locator("#el-x").fill("10");
      page.locator("#el-width").fill("80");
      page.locator("#add-kind").selectOption("TEXT");
      page.locator("[data-add=back]").click();
      page.locator("#el-text-en").fill("If found, please return");
      page.locator("[id='layout:save']").click();

      assertThat(page.locator(".message")).containsText("saved");
      assertThat(name)
          .hasAttribute(
              "aria-label",
              "Name in the own script: 10 mm from the left," + " 63 mm from the top, 80 by 21 mm");
      assertThat(page.locator("[data-side=back]")).containsText("If found, please return");
      assertEquals(7, page.locator("[data-side=back] [data-at]").count());
    }
  }
}
