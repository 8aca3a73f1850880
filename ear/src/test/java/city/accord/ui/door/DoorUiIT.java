package city.accord.ui.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two devices at a gate, of which one loses its network for a while. */
@ExtendWith(OnRunningSummit.class)
class DoorUiIT {

  private static final int PHONE = 390;

  /** This test's own, beside those of the demonstration. */
  private final String hall = "Hall " + System.nanoTime();

  private static final Path RULE_CASES =
      Path.of("../ejb/src/test/resources/city/accord/door/rule-cases.csv");

  /** A camera before which somebody holds a badge, somewhat turned. */
  private static final String CAMERA =
      """
      navigator.mediaDevices.getUserMedia = async () => {
        const canvas = document.createElement("canvas");
        canvas.width = 1280;
        canvas.height = 720;
        const view = canvas.getContext("2d");
        const rows = "%s".split("|").filter(Boolean);
        const draw = () => {
          view.setTransform(1, 0, 0, 1, 0, 0);
          view.fillStyle = "#c8c4b8";
          view.fillRect(0, 0, 1280, 720);
          view.setTransform(8, 2, -2, 8, 600, 200);
          rows.forEach((row, y) =>
            [...row].forEach((dot, x) => {
              view.fillStyle = dot === "1" ? "#222" : "#fff";
              view.fillRect(x, y, 1.05, 1.05);
            }),
          );
        };
        setInterval(draw, 100);
        draw();
        return canvas.captureStream(10);
      };
      """;

  @Test
  void aDeviceWithoutNetworkDecidesByItselfAndNothingIsLostOrCountedTwice(RunningSummit summit)
      throws IOException, SQLException {
    Clerk officer = Clerk.organiser(summit);
    setUp(officer);
    String first = walkedIn(officer, summit);
    String second = walkedIn(officer, summit);
    try (BrowserContext north = summit.visitor();
        BrowserContext south = summit.visitor()) {
      Page online = paired(officer, summit, north, "North");
      Page offline = paired(officer, summit, south, "South");
      String device = officer.path();
      assertEquals(List.of(), judgedOtherwise(online));
      scan(online, first, "ADMITTED");

      south.setOffline(true);
      offline.locator(".net[data-state=off][data-roster=true]").waitFor();
      scan(offline, second, "ADMITTED");
      scan(offline, second, "ALREADY_IN");
      scan(offline, "7K3M", "UNREADABLE");
      scan(offline, "ABCDEFGHJKMNPQRSTVWX", "UNKNOWN");
      offline.locator(".net[data-waiting='3']").waitFor();
      scan(online, second, "ADMITTED");
      move(officer, device, "Garden");

      south.setOffline(false);
      sent(offline);
      assertThat(offline.locator("[data-part=gate]")).hasText("Garden · " + hall);
      sent(online);
    }
    assertEquals(1, count(summit, "s.twice = true and b.code = ?", second));
    assertEquals(2, count(summit, "s.verdict = 'ADMITTED' and b.code = ?", second));
    assertEquals(1, count(summit, "s.verdict = 'ALREADY_IN' and b.code = ?", second));
    assertEquals(3, count(summit, "s.gate_name LIKE '%Main entrance%' and b.code = ?", second));
    assertEquals(1, count(summit, "s.verdict = 'ADMITTED' and b.code = ?", first));
    officer.open("/en/desk/door");
    assertEquals("2", officer.find(".zone-counts li:contains(" + hall + ") b").text());
    assertTrue(officer.find(".flagged").text().contains("Entered twice"));
  }

  /** This browser has no decoder of its own, as iPhones have none; its camera sees a badge. */
  @Test
  void theCameraReadsABadgeWithoutNetworkToo(RunningSummit summit)
      throws SQLException, WriterException {
    Clerk officer = Clerk.organiser(summit);
    setUp(officer);
    String code = walkedIn(officer, summit);
    try (BrowserContext phone = summit.visitor()) {
      phone.addInitScript(CAMERA.formatted(dots(code)));
      Page page = paired(officer, summit, phone, "Camera");
      page.locator(".gate-page[data-worker=ready]").waitFor();
      phone.setOffline(true);
      page.locator(".net[data-state=off]").waitFor();
      page.locator("[data-part=camera-toggle]").click();
      assertThat(page.locator(".result[data-verdict=ADMITTED]")).isVisible();
      page.locator("[data-part=next]").click();
      assertThat(page.locator("video")).isVisible();
      page.locator("[data-part=camera-toggle]").click();
      assertThat(page.locator("video")).isHidden();
    }
  }

  private static String dots(String code) throws WriterException {
    return new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 0, 0).toString("1", "0", "|");
  }

  /** The cases of DoorRuleTest that the device's own rule judges in another way. */
  private static Object judgedOtherwise(Page page) throws IOException {
    String cases = Files.readString(RULE_CASES);
    assertTrue(cases.lines().count() > 20);
    return page.evaluate(
        """
        async (file) => {
          const { judge } = await import("/resources/js/door-rule.js");
          const [names, ...lines] = file.trim().split("\\n").map((line) => line.split(","));
          const words = (text) => text.split(" ").filter(Boolean);
          return lines
            .map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]])))
            .filter(
              (one) =>
                one.verdict !==
                judge(
                  {
                    revoked: one.revoked === "true",
                    blocked: one.blocked === "true",
                    inside: one.inside === "true",
                    status: one.status,
                    category: one.category,
                  },
                  { days: words(one.days), categories: words(one.categories) },
                  one.entering === "true",
                  one.today,
                ),
            )
            .map((one) => one.case);
        }
        """,
        cases);
  }

  private void setUp(Clerk officer) {
    officer.open("/en/desk/door/set-up");
    List<Element> names = officer.all("form[id=zones] .entry-card [lang=en] input");
    officer.fill("[name=\"" + names.get(names.size() - 1).attr("name") + "\"]", hall);
    officer.submit(officer.find("[id='zones:save']"));
    officer.fill("form[id=gates] [lang=en] input", "Main entrance");
    officer.choose("[id='gates:of-zone']", hall);
    officer.press("Add gate");
  }

  /** Sends a device to a gate that is new. */
  private void move(Clerk officer, String device, String gate) {
    officer.open("/en/desk/door/set-up");
    officer.fill("form[id=gates] [lang=en] input", gate);
    officer.choose("[id='gates:of-zone']", hall);
    officer.press("Add gate");
    officer.open(device);
    officer.choose("[id='details:at-gate']", gate + " · " + hall);
    officer.press("Save");
  }

  private static String walkedIn(Clerk officer, RunningSummit summit) throws SQLException {
    String family = "Door" + System.nanoTime();
    officer.open("/en/desk/door/walk-in");
    officer.choose("[id='walk-in:category']", "Guest");
    officer.fill("[id='walk-in:latin-given']", "Jana");
    officer.fill("[id='walk-in:latin-family']", family);
    officer.press("Let in");
    try (Connection database = summit.database();
        PreparedStatement query =
            database.prepareStatement(
                "SELECT b.code FROM badge b JOIN attendee a ON a.id = b.attendee_id"
                    + " WHERE a.latin_family = ?")) {
      query.setString(1, family);
      try (ResultSet code = query.executeQuery()) {
        code.next();
        return code.getString(1);
      }
    }
  }

  private Page paired(Clerk officer, RunningSummit summit, BrowserContext device, String name) {
    officer.open("/en/desk/door/set-up");
    officer.fill("[id='devices:device']", name);
    officer.choose("[id='devices:at-gate']", "Main entrance · " + hall);
    officer.press("Add device");
    officer.press("Show a pairing code");
    String code = officer.find(".pairing-code").text();
    Page page = device.newPage();
    page.setViewportSize(PHONE, 844);
    page.navigate(summit.http() + "/en/door/" + code);
    page.locator("[id='pair:pair']").click();
    page.locator(".gate-page[data-ready=true]").waitFor();
    page.locator(".net[data-roster=true]").waitFor();
    return page;
  }

  /** As a scanner does: it types the code and Enter, wherever the page is. */
  private static void scan(Page page, String code, String verdict) {
    String before = page.locator(".result").getAttribute("data-number");
    int next = before == null ? 1 : Integer.parseInt(before) + 1;
    page.keyboard().type(code);
    page.keyboard().press("Enter");
    page.locator(".result[data-number='" + next + "'][data-verdict=" + verdict + "]").waitFor();
  }

  private static void sent(Page page) {
    page.locator(".net[data-state=on][data-waiting='0']")
        .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static int count(RunningSummit summit, String condition, String code)
      throws SQLException {
    try (Connection database = summit.database();
        PreparedStatement query =
            database.prepareStatement(
                "SELECT count(*) FROM door_scan s JOIN badge b ON b.attendee_id = s.attendee_id"
                    + " WHERE "
                    + condition)) {
      query.setString(1, code);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
