package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Office;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The order of slots, moved by hand. */
@ExtendWith(OnRunningSummit.class)
class OrderUiIT {

  @Test
  void aMoveByHandIsKeptOnceThereIsAReason(RunningSummit summit) {
    long ceremony;
    try (Office office = new Office(summit)) {
      office.write("Sluice Charter " + System.nanoTime(), List.of("We open our locks."));
      office.freeze(3);
      ceremony = office.preparedFor("Amberley\tAda\tMayor\nBrook\tBo\tMayor\nCove\tCy\tMayor\n");
    }
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.navigate(summit.https() + "/en/desk/ceremonies/" + ceremony + "/order");
      isInOrder(page, "Amberley", "Brook", "Cove");
      move(page, "Move down in the order: Amberley");
      isInOrder(page, "Brook", "Amberley", "Cove");
      assertThat(page.locator("[id$=':rule']")).hasValue("hand");
      move(page, "Move up in the order: Cove");
      isInOrder(page, "Brook", "Cove", "Amberley");
      Locator place = page.getByLabel("Place of Amberley");
      place.fill("1");
      place.press("Enter");
      isInOrder(page, "Amberley", "Brook", "Cove");
      assertThat(page.getByLabel("Place of Amberley")).isFocused();
      Locator rows = page.locator(".order .signatory");
      double below = rows.nth(2).boundingBox().height - 4;
      rows.nth(0).dragTo(rows.nth(2), new Locator.DragToOptions().setTargetPosition(200, below));
      isInOrder(page, "Brook", "Cove", "Amberley");
      page.locator("[id$=':arrange']").click();
      assertThat(page.locator("[id$='reason-error']")).not().isEmpty();
      isInOrder(page, "Brook", "Cove", "Amberley");
      page.locator("[id$=':reason']").fill("Agreed with the hosts");
      page.locator("[id$=':arrange']").click();
      assertThat(page.locator(".message")).isVisible();
      page.reload();
      isInOrder(page, "Brook", "Cove", "Amberley");
      assertThat(page.locator("[id$=':rule']")).hasValue("hand");
      assertThat(page.locator("[id$=':reason']")).hasValue("Agreed with the hosts");
    }
  }

  private static void move(Page page, String button) {
    page.getByLabel(button, new Page.GetByLabelOptions().setExact(true)).click();
  }

  private static void isInOrder(Page page, String... places) {
    Locator names = page.locator(".order .signatory strong");
    assertThat(names).hasText(places);
  }
}
