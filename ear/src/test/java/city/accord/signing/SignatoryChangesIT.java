package city.accord.signing;

import static city.accord.delegation.OneDelegation.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.delegation.Delegations;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.Registration;
import city.accord.signing.ceremony.AuditLink;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony.ProofNotApproved;
import city.accord.signing.ceremony.CeremonyLogEntry;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SignatoryChange;
import city.accord.signing.ceremony.SignatoryChanges;
import city.accord.signing.ceremony.SigningAudit;
import city.accord.signing.ceremony.WrongState;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delegation changes its head's name after a ceremony was prepared. */
@ArquillianTest
class SignatoryChangesIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private OneDelegation delegation;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Ceremonies ceremonies;
  @Inject private SignatoryChanges changes;
  @PersistenceContext private EntityManager em;

  private String token;
  private long ceremony;

  @BeforeEach
  void aCeremonyIsPreparedForTheHeadOfADelegation() {
    long id = delegation.created();
    token = delegation.invited(id);
    register("Jana", "Koubková");
    Signatory head =
        delegations.heads().stream()
            .filter(one -> one.delegationId() == id)
            .map(one -> Signatory.of(one, List.of(Language.EN), false))
            .findFirst()
            .orElseThrow()
            .inGroup(2, LocalizedText.of(Language.EN, "Cities"));
    ceremony = small.prepareFor(List.of(head));
  }

  @Test
  void aCeremonyThatIsOnlyPreparedFollowsAndSaysSo() {
    register("Jana", "Koubek");
    assertEquals("Jana Koubek", nameInSlot());
    assertEquals(List.of(), changes());
    assertEquals("Cities", small.details().slots().get(0).signatory().groupName().in(Language.EN));
    CeremonyLogEntry entry = small.details().entries().get(0);
    assertEquals("slot.signatory-changed", entry.event());
    assertEquals("Jana Koubková, Mayor → Jana Koubek, Mayor", entry.reason());
    assertEquals("slot.signatory-changed", lastLink().event());
    assertEquals(1, lastLink().slot());
  }

  @Test
  void aCeremonyThatIsReadyWarnsAndTakesTheChangeOverByHand() {
    small.ready();
    register("Jana", "Koubek");
    assertEquals("Jana Koubková", nameInSlot());
    SignatoryChange change = changes().get(0);
    assertEquals("Jana Koubková", change.present().name().in(Language.EN));
    assertEquals("Jana Koubek", change.current().name().in(Language.EN));
    assertTrue(change.isApplicable());
    protocol.run(() -> changes.apply(change.slotId()));
    assertEquals("Jana Koubek", nameInSlot());
    assertEquals(List.of(), changes());
    CeremonyLogEntry entry = small.details().entries().get(0);
    assertEquals("slot.signatory-changed", entry.event());
    assertEquals("Jana Koubková, Mayor → Jana Koubek, Mayor", entry.reason());
    int links = lastLink().seq();
    protocol.run(() -> changes.apply(change.slotId()));
    assertEquals(links, lastLink().seq(), "what was taken over already is not recorded again");
    assertFalse(small.details().proofApproved(), "another name is printed than was approved");
    assertThrows(ProofNotApproved.class, () -> protocol.run(() -> ceremonies.open(ceremony)));
    small.approveProof();
    protocol.run(() -> ceremonies.open(ceremony));
  }

  @Test
  void aChangeTakenOverInARehearsalIsRecordedAsRehearsed() {
    small.rehearse();
    register("Jana", "Koubek");
    protocol.run(() -> changes.apply(changes.of(ceremony).get(0).slotId()));
    assertEquals("Jana Koubek", nameInSlot());
    assertEquals("rehearsal.signatory-changed", lastLink().event());
  }

  @Test
  void onceThePensHaveOpenedTheSlotKeepsWhatWasPrepared() {
    small.open();
    register("Jana", "Koubek");
    SignatoryChange change = changes().get(0);
    assertFalse(change.isApplicable());
    assertThrows(WrongState.class, () -> protocol.run(() -> changes.apply(change.slotId())));
    assertEquals("Jana Koubková", nameInSlot());
  }

  @Test
  void aSignatoryTypedByHandFollowsNobody() {
    ceremony = small.prepare("Northhaven");
    register("Jana", "Koubek");
    assertEquals(List.of(), changes());
  }

  private void register(String given, String family) {
    invitations.register(token, new Registration(name(given, family), false, null));
  }

  private AuditLink lastLink() {
    return em.createQuery(
            "select a from SigningAudit a where a.ceremonyId = :id order by a.seq desc",
            SigningAudit.class)
        .setParameter("id", ceremony)
        .setMaxResults(1)
        .getSingleResult()
        .link();
  }

  private String nameInSlot() {
    return small.slot(0).signatory().name().in(Language.EN);
  }

  private List<SignatoryChange> changes() {
    return protocol.get(() -> changes.of(ceremony));
  }
}
