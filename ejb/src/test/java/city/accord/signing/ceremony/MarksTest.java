package city.accord.signing.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.emblem.Mark;
import city.accord.emblem.Marks;
import city.accord.emblem.SampleMarks;
import city.accord.emblem.ShownMarks;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flags and emblems beside the names of a ceremony. */
class MarksTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");
  private static final Marks BOTH = SampleMarks.of("FR", "f", "e");
  private static final Marks FLAG = SampleMarks.of("FR", "f", null);

  private final Ceremony ceremony = Signings.prepared(1);
  private final Slot slot = ceremony.slots().get(0);

  @BeforeEach
  void theSignatoryHasBoth() {
    slot.changeSignatory(slot.signatory().withMarks(BOTH));
  }

  @Test
  void theCeremonySaysWhetherFlagsOrEmblemsAreShown() {
    assertEquals(new Mark("e", false), slot.mark());
    ceremony.showMarks(ShownMarks.FLAGS);
    assertEquals(new Mark("f", true), slot.mark());
    ceremony.showMarks(ShownMarks.LETTERS);
    assertNull(slot.mark());
    ceremony.showMarks(ShownMarks.EMBLEMS_OR_FLAGS);
    assertEquals(new Mark("e", false), slot.mark());
    slot.changeSignatory(slot.signatory().withMarks(FLAG));
    assertEquals(new Mark("f", true), slot.mark());
    ceremony.showMarks(ShownMarks.EMBLEMS);
    assertNull(slot.mark());
  }

  @Test
  void anotherEmblemIsAChangeOfTheSignatory() {
    assertTrue(slot.signatory().differsFrom(slot.signatory().withMarks(FLAG)));
    assertFalse(slot.signatory().differsFrom(slot.signatory().withMarks(BOTH)));
  }

  @Test
  void whatIsShownBesideTheNamesIsPartOfTheProof() {
    approve();
    ceremony.showMarks(ShownMarks.FLAGS);
    assertFalse(ceremony.isProofApproved());
    approve();
    slot.changeSignatory(slot.signatory().withMarks(SampleMarks.of("DE", "g", "e")));
    assertFalse(ceremony.isProofApproved());
  }

  @Test
  void onceThePensHaveOpenedNothingBesideTheNamesChanges() {
    approve();
    ceremony.ready();
    ceremony.open(NOW);
    assertThrows(WrongState.class, () -> ceremony.showMarks(ShownMarks.FLAGS));
    assertThrows(
        WrongState.class, () -> slot.changeSignatory(slot.signatory().withMarks(Marks.NONE)));
    assertEquals(new Mark("e", false), slot.mark());
  }

  @Test
  void theHostsEmblemStaysAsItWasWhenThePensOpened() {
    Mark first = new Mark("h", false);
    Mark second = new Mark("i", false);
    assertEquals(first, ceremony.hostEmblem(first));
    assertEquals(second, ceremony.hostEmblem(second));
    approve();
    ceremony.ready();
    ceremony.open(NOW);
    ceremony.keepHostEmblem(first);
    assertEquals(first, ceremony.hostEmblem(second));
    assertEquals(first, ceremony.hostEmblem(null));
  }

  private void approve() {
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
  }
}
