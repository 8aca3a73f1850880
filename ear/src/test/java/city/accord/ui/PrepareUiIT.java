package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ceremony is prepared in one form, however many sign. */
@ExtendWith(OnRunningSummit.class)
class PrepareUiIT {

  /** Name, title and place in six languages, chosen or not, remote or not. */
  private static final int FIELDS_OF_ONE = 3 * 6 + 2;

  private static final int OTHER_FIELDS = 40;

  @Test
  void theFormHasRoomForAHundredAndFiftySignatoriesTypedInSixLanguages(RunningSummit summit) {
    String title = "Harbour Charter " + System.nanoTime();
    try (Office office = new Office(summit)) {
      office.write(title, List.of("We keep each other’s lights burning."));
      office.freeze(150);
      int fields = 150 * FIELDS_OF_ONE + OTHER_FIELDS;
      assertTrue(office.prepareFor("Ada Quayle", "Harbour Master", "Amberley", fields) > 0);
    }
  }
}
