package city.accord.ui.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import city.accord.ui.page.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies in mid-ceremony: no point is lost, and nobody types anything. */
@ExtendWith(OnRunningSummit.class)
class PowerCutUiIT {

  private static final int SLOTS = 12;

  private final List<Tablet> tablets = new ArrayList<>();
  private final ExecutorService hands = Executors.newCachedThreadPool();

  @Test
  void twelvePensWriteThroughAPowerCutAndNoPointIsLost(RunningSummit summit) throws Exception {
    OpenCeremony ceremony = open(summit, "Lighthouse", SLOTS);
    try (Wall wall = new Wall(summit, ceremony.id())) {
      tablets.forEach(Tablet::awaitOpen);

      all(tablet -> tablet.beginStroke(240, 0.1, 0.3));
      wall.awaitInk(SLOTS);
      summit.killServer();
      try {
        all(tablet -> tablet.endStroke(240, 0.3, 0.5));
      } finally {
        summit.startServer();
      }
      tablets.forEach(Tablet::awaitOpen);
      all(tablet -> tablet.write(240, 0.6, 0.9));

      tablets.forEach(Tablet::confirm);
      for (int position = 1; position <= SLOTS; position++)
        assertEquals(
            tablets.get(position - 1).written(),
            StoredInk.of(summit, ceremony.id(), position),
            "the ink of slot " + position);
      wall.awaitConfirmed(SLOTS);
      wall.awaitInk(SLOTS);
      wall.picture("wall-after-power-cut");
    }
  }

  @Test
  void whileTheDatabaseIsAwayTheConsoleSaysSoAndInkIsCollected(RunningSummit summit)
      throws Exception {
    OpenCeremony ceremony = open(summit, "Breakwater", 1);
    try (Console console = new Console(summit, ceremony.id());
        Wall wall = new Wall(summit, ceremony.id())) {
      tablets.get(0).awaitOpen();
      summit.killDatabase();
      try {
        all(tablet -> tablet.write(480, 0.1, 0.6));
        wall.awaitInk(1);
        console.saysAway("database", true);
        wall.reload();
        assertEquals("", wall.says(), "what a wall says that is switched on meanwhile");
        console.picture("console-database-away");
      } finally {
        summit.startDatabase();
      }
      console.saysAway("database", false);
      wall.awaitInk(1);
      tablets.get(0).confirm();
      assertEquals(tablets.get(0).written(), StoredInk.of(summit, ceremony.id(), 1));
      console.seal();
    }
  }

  /** Opens a ceremony and its tablets, which load their pages at the same time. */
  private OpenCeremony open(RunningSummit summit, String name, int heads) {
    OpenCeremony ceremony =
        PreparedCeremony.forHeads(summit, name + " Pledge " + System.nanoTime(), heads).open();
    for (int position = 1; position <= heads; position++) tablets.add(ceremony.tablet(position));
    return ceremony;
  }

  /** All hands do it at once. */
  private void all(Consumer<Tablet> deed) throws Exception {
    List<Future<?>> deeds = new ArrayList<>();
    for (Tablet tablet : tablets) deeds.add(hands.submit(() -> deed.accept(tablet)));
    for (Future<?> each : deeds) each.get(60, TimeUnit.SECONDS);
  }

  @AfterEach
  void leave() {
    hands.shutdownNow();
    tablets.forEach(Tablet::close);
  }
}
