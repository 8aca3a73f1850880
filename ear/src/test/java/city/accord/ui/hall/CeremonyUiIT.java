package city.accord.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Cable;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.Reader;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import city.accord.ui.page.Wall;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The signing of the demonstration's declaration: twelve pens at once, and what can go wrong, to
 * the server's own power cut. Nobody types anything.
 */
@ExtendWith(OnRunningSummit.class)
class CeremonyUiIT {

  private static final long CEREMONY = 1;
  private static final int RELOADED = 3;
  private static final int CUT_OFF = 7;

  private final List<Tablet> tablets = new ArrayList<>();
  private final ExecutorService hands = Executors.newCachedThreadPool();

  @Test
  void twelvePensWriteAtOnceThroughAPowerCutAndNoPointIsLost(RunningSummit summit)
      throws Exception {
    try (Wall wall = new Wall(summit, CEREMONY);
        Cable cable = new Cable(URI.create(summit.https()).getPort())) {
      try (Console console = new Console(summit, CEREMONY)) {
        take(console.issueCodes(), summit, "https://localhost:" + cable.port());
        console.makeReady();
        console.openPens();
      }
      tablets.forEach(Tablet::awaitOpen);

      all(tablet -> tablet.beginStroke(240, 0.1, 0.3));
      wall.awaitInk(12);
      summit.killServer();
      try {
        all(tablet -> tablet.endStroke(240, 0.3, 0.45));
      } finally {
        summit.startServer();
      }
      tablets.forEach(Tablet::awaitOpen);

      tablet(RELOADED).beginStroke(120, 0.45, 0.6);
      tablet(RELOADED).reload();
      Future<?> unaware = hands.submit(() -> tablet(CUT_OFF).write(720, 0.45, 0.7));
      cable.cut();
      unaware.get(60, TimeUnit.SECONDS);
      cable.mend();
      tablet(CUT_OFF).awaitOpen();
      all(tablet -> tablet.write(240, 0.6, 0.9));

      wall.awaitInk(12);
      wall.picture("wall-open");
      assertEquals(12, wall.written());

      tablets.forEach(Tablet::pressConfirm);
      tablets.forEach(Tablet::awaitConfirmed);
      wall.awaitConfirmed(12);
      try (Wall late = new Wall(summit, CEREMONY)) {
        late.awaitConfirmed(12);
        late.awaitInk(12);
        late.awaitPapersOf(wall);
      }
      for (int position = 1; position <= 12; position++)
        assertEquals(
            tablet(position).written(),
            StoredInk.of(summit, CEREMONY, position),
            "the ink of slot " + position);

      try (Console console = new Console(summit, CEREMONY)) {
        publish(console, wall, summit);
      }
    }
  }

  private void take(Map<Integer, String> codes, RunningSummit summit, String cuttable) {
    assertEquals(12, codes.size());
    codes.forEach(
        (position, code) ->
            tablets.add(
                position == CUT_OFF
                    ? new Tablet(summit, cuttable, code)
                    : Tablet.ofReader(summit, summit.https(), code)));
    for (Tablet tablet : tablets) if (tablet != tablet(CUT_OFF)) tablet.load();
  }

  private static void publish(Console console, Wall wall, RunningSummit summit) throws Exception {
    console.seal();
    console.reveal();
    wall.isAt("sealed");
    wall.awaitCodeForTheTenthRow("/verify");
    String fingerprint = console.fingerprint();
    console.publish();
    wall.isAt("published");
    assertEquals(12, wall.written());
    wall.awaitCodeForTheTenthRow("/declaration/taipei-declaration-on-smart-cities");
    wall.picture("wall-published");
    try (Reader reader = new Reader(summit)) {
      byte[] signed = reader.download("taipei-declaration-on-smart-cities");
      wall.keep("declaration.pdf", signed);
      assertEquals("genuine", reader.verify(signed));
      assertEquals(fingerprint, reader.verifiedFingerprint());
      signed[signed.length / 2] ^= 1;
      assertEquals("altered", reader.verify(signed));
    }
  }

  /** All hands do it at once. */
  private void all(Consumer<Tablet> deed) throws Exception {
    List<Future<?>> deeds = new ArrayList<>();
    for (Tablet tablet : tablets) deeds.add(hands.submit(() -> deed.accept(tablet)));
    for (Future<?> each : deeds) each.get(60, TimeUnit.SECONDS);
  }

  private Tablet tablet(int position) {
    return tablets.get(position - 1);
  }

  @AfterEach
  void leave() {
    hands.shutdownNow();
    tablets.forEach(Tablet::close);
  }
}
