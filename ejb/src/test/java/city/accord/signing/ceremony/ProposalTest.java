package city.accord.signing.ceremony;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.ceremony.Proposal.SecondOfficerNeeded;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What two officers do together. */
class ProposalTest {

  private static final Instant NOW = Instant.parse("2016-03-22T06:00:00Z");
  private static final String FIRST = "first@accord.example";
  private static final String SECOND = "second@accord.example";

  private final Proposal proposal = new Proposal(null, Deed.SEAL, FIRST, NOW);

  @Test
  void nobodyConfirmsWhatTheyThemselvesProposed() {
    assertThrows(SecondOfficerNeeded.class, () -> proposal.confirm(FIRST, NOW));
    assertThrows(SecondOfficerNeeded.class, () -> proposal.confirm("First@Accord.example", NOW));
  }

  @Test
  void aProposalLapsesAfterAQuarterOfAnHour() {
    Instant late = NOW.plus(Duration.ofMinutes(15));
    assertThrows(SecondOfficerNeeded.class, () -> proposal.confirm(SECOND, late));
  }

  @Test
  void aProposalIsConfirmedOnce() {
    proposal.confirm(SECOND, NOW);
    assertFalse(proposal.isOpen(NOW));
    assertThrows(SecondOfficerNeeded.class, () -> proposal.confirm(SECOND, NOW));
  }
}
