package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.account.Proof;
import city.accord.account.RecentProof;
import city.accord.account.RecentProof.ProofNeeded;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Deed;
import city.accord.signing.ceremony.Proposal.SecondOfficerNeeded;
import city.accord.signing.ceremony.ProposalRow;
import city.accord.signing.ceremony.Proposals;
import city.accord.signing.ceremony.WrongState;
import city.accord.signing.sealing.Sealing;
import city.accord.summit.Summits;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the summit asks for two officers, one proposes to seal and to publish, another does it. */
@ArquillianTest
class FourEyesIT {

  private static final Set<String> RIGHTS = Set.of(Right.CEREMONY, Right.SEAL);

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private Summits summits;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Proposals proposals;
  @Inject private Sealing sealing;
  @Inject private RecentProof proof;

  private final String first = "first-" + UUID.randomUUID() + "@accord.example";
  private final String second = "second-" + UUID.randomUUID() + "@accord.example";
  private long ceremony;

  @BeforeEach
  void twoOfficersAreAskedFor() {
    ceremony = small.prepare("Northhaven");
    organiser.run(() -> summits.requireFourEyes(true));
  }

  @AfterEach
  void oneIsEnoughAgain() {
    organiser.run(() -> summits.requireFourEyes(false));
  }

  @Test
  void oneProposesAndAnotherSealsAndPublishes() {
    small.open();
    small.sign(0);
    assertRefused(first, () -> sealing.seal(ceremony));
    as(first, () -> proposals.propose(ceremony, Deed.SEAL));
    assertRefused(first, () -> sealing.seal(ceremony));
    assertEquals(CeremonyState.OPEN, small.details().state());
    as(second, () -> assertWaitsForAnother(Deed.SEAL));
    as(second, () -> sealing.seal(ceremony));
    assertEquals(CeremonyState.SEALED, small.details().state());

    assertRefused(second, () -> ceremonies.publish(ceremony));
    as(second, () -> proposals.propose(ceremony, Deed.PUBLISH));
    assertRefused(second, () -> ceremonies.publish(ceremony));
    as(first, () -> ceremonies.publish(ceremony));
    assertEquals(CeremonyState.PUBLISHED, small.details().state());
    assertTold("ceremony.seal-proposed", first);
    assertTold("ceremony.closed", second);
    assertTold("ceremony.publish-proposed", second);
    assertTold("ceremony.published", first);
  }

  @Test
  void whatIsNotYetDueIsNotProposed() {
    assertThrows(WrongState.class, () -> as(first, () -> proposals.propose(ceremony, Deed.SEAL)));
    small.open();
    assertThrows(
        WrongState.class, () -> as(first, () -> proposals.propose(ceremony, Deed.PUBLISH)));
  }

  @Test
  void nobodyProposesWithoutTheRightOrARecentProof() {
    small.open();
    Runnable propose = () -> proposals.propose(ceremony, Deed.SEAL);
    Set<String> ceremonyAlone = Set.of(Right.CEREMONY);
    assertThrows(EJBAccessException.class, () -> account.run(first, ceremonyAlone, propose));
    assertThrows(ProofNeeded.class, () -> account.run(first, RIGHTS, propose));
    assertThrows(ProofNeeded.class, () -> account.run(first, RIGHTS, () -> sealing.seal(ceremony)));
  }

  private void assertWaitsForAnother(Deed deed) {
    ProposalRow row = proposals.of(ceremony).orElseThrow();
    assertEquals(first, row.by());
    assertFalse(row.own());
    assertFalse(proposals.isNeeded(ceremony, deed));
    assertTrue(proposals.waiting().contains(row));
  }

  private void assertRefused(String officer, Runnable deed) {
    assertThrows(SecondOfficerNeeded.class, () -> as(officer, deed));
  }

  private void assertTold(String event, String who) {
    assertTrue(
        small.details().entries().stream()
            .anyMatch(entry -> entry.event().equals(event) && entry.who().equals(who)),
        event + " by " + who);
  }

  private void as(String officer, Runnable work) {
    Runnable proved =
        () -> {
          proof.give(Proof.Kind.PASSWORD);
          work.run();
        };
    account.run(officer, RIGHTS, proved);
  }
}
