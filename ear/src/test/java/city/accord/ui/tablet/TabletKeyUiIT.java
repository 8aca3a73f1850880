package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Manifest;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tablet's own key: made in its page, never to leave it, and seen in the sealed declaration. */
@ExtendWith(OnRunningSummit.class)
class TabletKeyUiIT {

  private static final String KEPT =
      """
      () => new Promise(done => {
        indexedDB.open('accord-key', 1).onsuccess = opened => {
          const keys = opened.target.result.transaction('keys').objectStore('keys').getAll();
          keys.onsuccess = () => done(keys.result.map(pair =>
            pair.privateKey.algorithm.namedCurve + ' ' + pair.privateKey.extractable));
        };
      })
      """;

  @Test
  void aTabletSignsWithAKeyThatNoScriptCanReadAndTheSealedDeclarationShowsIt(RunningSummit summit)
      throws Exception {
    OpenCeremony ceremony =
        PreparedCeremony.forOne(summit, "Keystone Pledge " + System.nanoTime()).open();
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1)) {
      tablet.awaitOpen();
      tablet.write(120, 0.1, 0.8);
      tablet.reload();
      assertEquals(List.of("P-256 false"), tablet.page().evaluate(KEPT));
      tablet.confirm();
      console.seal();
      // the seal was made, so its own check found what the tablet signed to hold
      Manifest.SealedSlot slot = Manifest.of(sealed(summit, ceremony.id())).slots().get(0);
      assertTrue(slot.signature().orElseThrow().tablet().isPresent());
    }
  }

  /** The browser forgets the keys, as a private window or "delete website data" does. */
  private static final String FORGET =
      """
      () => new Promise(done => {
        indexedDB.deleteDatabase('accord-key').onsuccess = done;
      })
      """;

  @Test
  void aTabletWhoseKeyIsGoneSaysSoBeforeAnyoneWrites(RunningSummit summit) {
    PreparedCeremony ceremony =
        PreparedCeremony.forOne(summit, "Lost Key Pledge " + System.nanoTime());
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = new Tablet(summit, summit.https(), console.issueCodes().get(1))) {
      Page page = tablet.page();
      page.evaluate(FORGET);
      page.reload();
      Locator veil = page.locator("[data-veil=key-lost]");
      assertThat(veil).isVisible();
      assertThat(veil).containsText("issues a new code");
      Locator slot = console.page().locator("#board .slot");
      assertThat(slot).containsText("key lost");
      console.makeReady();
      console.openPens();
      assertThat(tablet.network()).hasAttribute("data-state", "on");
      assertThat(veil).isVisible();
      assertThat(slot).containsText("key lost");
      console.picture("console-key-lost");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of(System.getProperty("accord.build"), "pictures", "tablet-key-lost.png")));
    }
  }

  private static byte[] sealed(RunningSummit summit, long ceremony) throws Exception {
    try (Connection database = summit.database();
        var query =
            database.prepareStatement(
                "SELECT manifest FROM sealed_declaration WHERE ceremony_id = ?")) {
      query.setLong(1, ceremony);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getString(1).getBytes(StandardCharsets.UTF_8);
      }
    }
  }
}
