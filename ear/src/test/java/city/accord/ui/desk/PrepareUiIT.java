package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Office;
import city.accord.ui.page.PreparedCeremony;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ceremony is prepared in one form, however many sign. */
@ExtendWith(OnRunningSummit.class)
class PrepareUiIT {

  /** Name, title and place in six languages, chosen or not, remote or not. */
  private static final int FIELDS_OF_ONE = 3 * 6 + 2;

  private static final int OTHER_FIELDS = 40;

  @Test
  void aHundredAndFiftySignatoriesComeInOneListIntoAFormWithRoomForSixLanguages(
      RunningSummit summit) {
    String form = PreparedCeremony.form(summit, "Delta Charter " + System.nanoTime(), 150);
    try (Office office = new Office(summit)) {
      String list =
          IntStream.rangeClosed(1, 150)
              .mapToObj(i -> "Port " + i + "\tAda Quayle " + i + "\tHarbour Master\n")
              .collect(Collectors.joining());
      int fields = 150 * FIELDS_OF_ONE + OTHER_FIELDS;
      assertEquals(150, office.prepareFor(form, list, fields));
    }
  }

  @Test
  void aTextThatIsNotSavedIsNotFrozen(RunningSummit summit) {
    try (Office office = new Office(summit)) {
      office.write("Beacon Charter " + System.nanoTime(), List.of("We keep watch.", "We answer."));
      office.removeCommitment(1);
      office.isToldWhyNotToFreeze("changes that are not saved");
      office.save();
      office.freeze(1);
    }
  }
}
