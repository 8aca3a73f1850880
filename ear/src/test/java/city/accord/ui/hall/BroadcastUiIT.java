package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.FilledCeremony;
import city.accord.ui.page.OpenPad;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts of the wall as a broadcaster's browser source shows them, and what the desk tells them. */
@ExtendWith(OnRunningSummit.class)
class BroadcastUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");
  private static final int PATIENCE = 30_000;
  private static final HasCountOptions SOON = new HasCountOptions().setTimeout(PATIENCE);
  private static final HasAttributeOptions DONE = new HasAttributeOptions().setTimeout(PATIENCE);

  /** 16:9, 4:3, 32:9, upright, and what somebody built of tiles. */
  private static final List<int[]> SIZES =
      List.of(
          new int[] {1920, 1080},
          new int[] {1024, 768},
          new int[] {3840, 1080},
          new int[] {1080, 1920},
          new int[] {1536, 256});

  /** What sticks out of the picture, or is cut in its box, of all that is shown. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll("#wall:not(.behind) :is(.text, .blocks, .slots, .who, .paper, figure, .fingerprint)")]
        .filter((one) => one.offsetWidth > 0 && !one.closest(".test-picture"))
        .filter((one) => {
          const box = one.getBoundingClientRect();
          const isOut = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
          return isOut || one.matches(".text, .blocks, .slots") && one.scrollHeight > one.clientHeight + 2;
        })
        .map((one) => one.className)\
      """;

  /** The clock of a page stands until it is moved. */
  private static final String OWN_CLOCK =
      "let time = Date.now(); Date.now = () => time; window.moveClock = (millis) => { time += millis; };";

  /** Whether everything has its place in a picture of this size. */
  private static final String FITTED =
      "size => document.querySelector('#wall:not(.behind) [data-pixels]').textContent.startsWith(size)";

  @Test
  void aPictureOfOneSignatoryFollowsWhoeverSigns(RunningSummit summit) {
    try (OpenPad first = new OpenPad(summit);
        OpenPad second = new OpenPad(summit);
        BrowserContext truck =
            summit.visitor(new NewContextOptions().setViewportSize(1920, 1080))) {
      truck.addInitScript(OWN_CLOCK);
      Page feed = open(truck, summit, "signatory/" + first.ceremony());
      Page foot = open(truck, summit, "lower-third/" + first.ceremony() + "?ground=clear-light");
      for (Page page : List.of(feed, foot)) awaitConnected(page);
      assertThat(shown(feed)).hasCount(0);
      for (OpenPad pad : List.of(first, second)) {
        pad.tablet().write(120, 0, 1);
        String slot = slotAt(feed, pad.position());
        for (Page page : List.of(foot, feed)) {
          assertThat(page.locator("[data-current=true] [data-slot='" + slot + "']"))
              .hasCount(1, SOON);
          assertThat(shown(page)).hasCount(1);
        }
        picture(feed, "broadcast-signatory");
        picture(foot, "broadcast-lower-third");
        for (Page page : List.of(foot, feed)) page.evaluate("moveClock(30_000)");
        assertThat(shown(foot)).hasCount(0, SOON);
        assertThat(shown(feed)).hasCount(1);
      }
    }
  }

  /** Waits until all earlier ink has come. */
  private static void awaitConnected(Page page) {
    assertThat(page.locator("#wall:not(.behind) .slot [data-slot]:not([data-ink])"))
        .hasCount(0, SOON);
  }

  /** As a browser source hands it on; kept in the build's folder, for people to look at. */
  private static void picture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setOmitBackground(true).setPath(PICTURES.resolve(name + ".png")));
  }

  private static Locator shown(Page page) {
    return page.locator("#wall:not(.behind) .slot[data-current=true]");
  }

  private static String slotAt(Page page, int position) {
    return page.locator("#wall:not(.behind) .slot [data-slot]")
        .nth(position - 1)
        .getAttribute("data-slot");
  }

  private static Page open(BrowserContext truck, RunningSummit summit, String output) {
    Page page = truck.newPage();
    page.navigate(summit.https() + "/output/" + output);
    assertThat(page.locator("#wall:not(.behind)")).isVisible();
    return page;
  }

  @Test
  void eachPartFitsEachShapeOfPicture(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 12);
        BrowserContext truck = summit.visitor(new NewContextOptions())) {
      seal(summit, ceremony.id());
      for (String part : List.of("wall", "text", "slots", "fingerprint")) {
        Page page = open(truck, summit, part + "/" + ceremony.id() + "?safe");
        for (int[] size : SIZES) {
          page.setViewportSize(size[0], size[1]);
          page.waitForFunction(FITTED, size[0] + " × " + size[1] + " ");
          page.waitForCondition(() -> ((List<?>) page.evaluate(CUT)).isEmpty());
          picture(page, "broadcast-" + part + "-" + size[0] + "x" + size[1]);
        }
        page.close();
      }
    }
  }

  /** So many slots that no note has room: what the signs on them mean stands in a legend. */
  @Test
  void aLegendExplainsTheSignsOfManySlots(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 60);
        BrowserContext truck = summit.visitor(new NewContextOptions())) {
      try (Connection database = summit.database();
          Statement statement = database.createStatement()) {
        statement.executeUpdate(
            "UPDATE slot SET state = 'BY_PROXY' WHERE position = 2 AND ceremony_id = "
                + ceremony.id());
      }
      Page page = open(truck, summit, "slots/" + ceremony.id() + "?safe");
      for (int[] size : SIZES) {
        page.setViewportSize(size[0], size[1]);
        page.waitForFunction(FITTED, size[0] + " × " + size[1] + " ");
        page.waitForCondition(() -> ((List<?>) page.evaluate(CUT)).isEmpty());
        boolean noted =
            "true".equals(page.locator("#wall:not(.behind) .slots").getAttribute("data-notes"));
        assertThat(page.locator("#wall:not(.behind) > .legend .by-proxy"))
            .isVisible(new IsVisibleOptions().setVisible(!noted).setTimeout(PATIENCE));
        picture(page, "broadcast-many-" + size[0] + "x" + size[1]);
      }
    }
  }

  /** As far as a screen can tell. */
  private static void seal(RunningSummit summit, long ceremony) throws Exception {
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "UPDATE ceremony SET state = 'SEALED', fingerprint = REPEAT('5e41ed0f', 8) WHERE id = "
              + ceremony);
    }
  }

  @Test
  void nothingStandsBehindTheWordsWhereTheGroundIsClear(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 3);
        BrowserContext truck = summit.visitor(new NewContextOptions().setViewportSize(960, 540))) {
      assertEquals(255, alpha(open(truck, summit, "slots/" + ceremony.id())));
      for (String part : List.of("wall", "text", "slots", "signatory", "lower-third"))
        assertEquals(
            0, alpha(open(truck, summit, part + "/" + ceremony.id() + "?ground=clear")), part);
    }
  }

  /** How opaque the corner of a picture is, as a browser source hands it on. */
  private static int alpha(Page page) throws Exception {
    byte[] picture = page.screenshot(new ScreenshotOptions().setOmitBackground(true));
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
    return seen.getRGB(2, 2) >>> 24;
  }

  @Test
  void aPairedScreenDoesWhatTheDeskSays(RunningSummit summit) {
    try (BrowserContext hall = summit.visitor(new NewContextOptions().setViewportSize(1280, 720))) {
      Page screen = hall.newPage();
      screen.navigate(summit.https() + "/output?pair");
      String name = "Truck " + System.nanoTime() % 100_000;
      Clerk officer = Clerk.organiser(summit);
      officer.open("/en/desk/displays");
      officer.fill("[id='pair:code']", screen.locator(".pairing strong").innerText());
      officer.fill("[id='pair:name']", name);
      officer.choose("[id='pair:part']", "the slots only");
      officer.press("Pair the screen");
      Locator wall = screen.locator("#wall:not(.behind)");
      assertThat(wall).hasAttribute("data-part", "slots", DONE);
      assertEquals("/output", screen.url().replaceFirst("https?://[^/]*", ""));
      press(officer, name, "Blank");
      assertThat(wall).hasAttribute("data-mode", "blank", DONE);
      press(officer, name, "Freeze");
      assertThat(wall).hasAttribute("data-mode", "frozen", DONE);
      press(officer, name, "Identify");
      assertThat(screen.locator(".identified"))
          .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
      assertThat(screen.locator(".identified")).containsText(name);
      press(officer, name, "Reload");
      assertThat(wall).hasAttribute("data-reloads", "1", DONE);
      press(officer, name, "Test picture");
      assertThat(screen.locator(".test-picture"))
          .containsText("1280 × 720", new ContainsTextOptions().setTimeout(PATIENCE));
      press(officer, name, "Live");
      assertThat(wall).hasAttribute("data-mode", "live", DONE);
      officer.open("/en/desk/displays");
      assertTrue(row(officer, name).text().contains("connected · 1280 × 720"));
      press(officer, name, "Unpair");
      assertThat(wall).hasAttribute("data-paired", "false", DONE);
      assertThat(wall).hasAttribute("data-part", "wall", DONE);
    }
  }

  /** Presses a button of one screen. */
  private static void press(Clerk officer, String name, String button) {
    officer.open("/en/desk/displays");
    officer.submit(row(officer, name).select("input[value='" + button + "']").first());
  }

  private static Element row(Clerk officer, String name) {
    return officer.all(".display").stream()
        .filter(row -> row.text().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
