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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database dies in mid-ceremony; what the server's own end does is seen by CeremonyUiIT. */
@ExtendWith(OnRunningSummit.class)
class DatabaseAwayUiIT {

  @Test
  void whileTheDatabaseIsAwayTheConsoleSaysSoAndInkIsCollected(RunningSummit summit)
      throws Exception {
    OpenCeremony ceremony =
        PreparedCeremony.forOne(summit, "Breakwater Pledge " + System.nanoTime()).open();
    try (Tablet tablet = ceremony.tablet(1);
        Console console = new Console(summit, ceremony.id());
        Wall wall = new Wall(summit, ceremony.id())) {
      tablet.awaitOpen();
      summit.killDatabase();
      try {
        tablet.write(480, 0.1, 0.6);
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
      tablet.confirm();
      assertEquals(tablet.written(), StoredInk.of(summit, ceremony.id(), 1));
      console.seal();
    }
  }
}
