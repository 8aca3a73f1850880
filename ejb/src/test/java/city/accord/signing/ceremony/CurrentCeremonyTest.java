package city.accord.signing.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentCeremonyTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  private final Ceremony morning = Signings.preparedAt(NOW);
  private final Ceremony noon = Signings.preparedAt(NOW.plus(Duration.ofHours(4)));
  private final Ceremony evening = Signings.preparedAt(NOW.plus(Duration.ofHours(8)));
  private final List<Ceremony> day = List.of(evening, morning, noon);

  @Test
  void beforeAnySigningTheNextCeremonyIsCurrent() {
    assertEquals(Optional.of(morning), CurrentCeremony.of(day, false, NOW));
    assertTrue(CurrentCeremony.of(List.of(), false, NOW).isEmpty());
  }

  @Test
  void aCeremonyUnderWayIsCurrentBeforeAllOthers() {
    open(noon, NOW);
    morning.approveProof(morning.proofHash(), "officer", NOW);
    morning.ready();
    assertEquals(Optional.of(noon), CurrentCeremony.of(day, false, NOW));
    noon.hold();
    assertEquals(Optional.of(noon), CurrentCeremony.of(day, false, NOW));
  }

  @Test
  void aSealedCeremonyStaysCurrentUntilTheNextIsReady() {
    seal(morning);
    assertEquals(Optional.of(morning), CurrentCeremony.of(day, false, NOW.plusSeconds(60)));
    noon.approveProof(noon.proofHash(), "officer", NOW);
    noon.ready();
    assertEquals(Optional.of(noon), CurrentCeremony.of(day, false, NOW.plusSeconds(60)));
  }

  @Test
  void onTheNextDayTheNextCeremonyIsCurrentAndAfterTheLastTheLast() {
    seal(morning);
    Instant nextDay = NOW.plus(Duration.ofHours(20));
    assertEquals(Optional.of(noon), CurrentCeremony.of(day, false, nextDay));
    assertEquals(Optional.of(morning), CurrentCeremony.of(List.of(morning), false, nextDay));
  }

  @Test
  void aRehearsalIsCurrentOnPairedScreensOnly() {
    seal(morning);
    evening.rehearse(NOW);
    assertEquals(Optional.of(evening), CurrentCeremony.of(day, true, NOW));
    assertEquals(Optional.of(morning), CurrentCeremony.of(day, false, NOW));
  }

  @Test
  void aVoidCeremonyIsNeverCurrent() {
    morning.annul();
    assertEquals(Optional.of(noon), CurrentCeremony.of(day, false, NOW));
  }

  private static void open(Ceremony ceremony, Instant now) {
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    ceremony.open(now);
  }

  private static void seal(Ceremony ceremony) {
    open(ceremony, NOW);
    Slot slot = ceremony.slots().get(0);
    slot.pair("tablet", NOW);
    slot.read();
    slot.ink(1);
    slot.confirm(1, "a".repeat(64), ceremony.consentIn(Language.EN), NOW);
    ceremony.close(NOW);
    ceremony.seal("f".repeat(64), NOW);
  }
}
