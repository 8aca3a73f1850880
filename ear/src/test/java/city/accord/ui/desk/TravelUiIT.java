package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A focal point says how the delegation travels; the officer who fetches it reads the sheet. */
@ExtendWith(OnRunningSummit.class)
class TravelUiIT {

  @Test
  void aFocalPointOnAPhoneSaysItForAllAndTheOfficerReadsTheSheet(RunningSummit summit) {
    String place = "Harbour League " + System.nanoTime();
    Clerk organiser = Clerk.organiser(summit);
    String invitation = invited(organiser, place);
    try (BrowserContext phone = phone(summit)) {
      Page page = phone.newPage();
      registerTwo(page, summit.https() + invitation);
      assertThat(page.locator(".travel-of"))
          .hasText("Of 2 people nobody has said yet when they arrive.");
      page.getByText("Travel and stay").click();
      save(page);
      assertThat(page.locator("[id='form:arrival-error']")).containsText("at least one field");
      page.locator("[id='form:arrival']").fill("2016-03-22T10:20");
      page.locator("[id='form:departure']").fill("2016-03-22T09:20");
      page.locator("[id='form:arrival-number']").fill("the evening flight");
      page.locator("[id='form:arrival-from']").fill("<b>Port Amberley");
      page.locator("[id='form:car']").selectOption("PICK_UP");
      save(page);
      assertThat(page.locator("[id='form:departure-error']")).containsText("before the arrival");
      assertThat(page.locator("[id='form:arrival-number-error']")).containsText("as on the ticket");
      assertThat(page.locator("[id='form:arrival-from']")).hasValue("<b>Port Amberley");
      page.locator("[id='form:departure']").fill("2016-03-24T09:20");
      page.locator("[id='form:arrival-number']").fill("XA 552");
      save(page);
      assertThat(page.locator(".message")).hasText("Saved for 2 people.");
      assertThat(page.locator(".travellers li")).hasCount(2);
      assertThat(page.locator(".travellers li").last()).containsText("XA 552 · <b>Port Amberley");
      assertFalse((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    }
    organiser.open("/en/desk/arrivals?day=2016-03-22&cars=missing");
    List<Element> rows = rows(organiser, place);
    assertEquals(2, rows.size());
    assertEquals("10:20", rows.get(0).select("time").text());
    assertEquals(
        List.of("Jana Koubková Greeted by Protocol Mayor", "Ines Vavřincová Interpreter"),
        rows.stream()
            .map(row -> row.select(".who").text())
            .sorted(Comparator.reverseOrder())
            .toList());
    rows.get(0).select("input").attr("checked", "checked");
    organiser.fill("[id='cars:car-plate']", "AEC-7312");
    organiser.press("Assign to everyone ticked");
    assertEquals(1, rows(organiser, place).size());
    assertTrue(organiser.text("/en/desk/arrivals.csv?day=2016-03-22").contains("\"AEC-7312\""));
    assertTrue(organiser.text("/en/desk/arrivals.pdf?day=2016-03-22").startsWith("%PDF"));
  }

  private static List<Element> rows(Clerk officer, String place) {
    return officer.all(".travel-sheet tr:contains(" + place + ")");
  }

  private static void save(Page page) {
    page.locator("[id='form:save']").press("Enter");
  }

  private static String invited(Clerk organiser, String place) {
    organiser.open("/en/desk/delegations/new?kind=organisation");
    organiser.fill("[data-field=name] [lang=en] input", place);
    organiser.fill("[id$='focal-email']", "protocol@harbour.example");
    organiser.press("Add delegation");
    organiser.press("Invite");
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter-links a").text();
    return link.substring(link.indexOf("/en/"));
  }

  private static void registerTwo(Page page, String invitation) {
    page.navigate(invitation);
    name(page, "Jana", "Koubková", "Mayor");
    page.navigate(invitation + "/people/new");
    page.locator("[id='form:category']").selectOption("interpreter");
    name(page, "Ines", "Vavřincová", "Interpreter");
    page.navigate(invitation);
  }

  private static void name(Page page, String given, String family, String title) {
    page.locator("[id='form:latin-given']").fill(given);
    page.locator("[id='form:latin-family']").fill(family);
    page.locator("[id='form:title:1:short']").fill(title);
    page.locator("[id='form:register']").press("Enter");
    assertThat(page.locator(".message").first()).isVisible();
  }

  private static BrowserContext phone(RunningSummit summit) {
    return summit.visitor(
        new NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setJavaScriptEnabled(false));
  }
}
