package city.accord.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.Office;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing depends on the demonstration: a declaration typed in by hand is signed and sealed. */
@ExtendWith(OnRunningSummit.class)
class SecondCeremonyUiIT {

  @Test
  void aDeclarationOfThreeClausesInEnglishAloneIsSignedByOnePen(RunningSummit summit)
      throws Exception {
    long ceremony = Office.prepareOneSlot(summit, "Harbour Pledge " + System.nanoTime());
    try (Console console = new Console(summit, ceremony);
        Tablet tablet = new Tablet(summit, summit.https(), console.issueCodes().get(1))) {
      console.makeReady();
      console.openPens();
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.5);
      tablet.write(120, 0.5, 0.8);
      tablet.confirm();
      assertEquals(tablet.written(), StoredInk.of(summit, ceremony, 1));
      console.seal();
    }
  }
}
