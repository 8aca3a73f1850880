package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Manifest;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import java.nio.charset.StandardCharsets;
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
