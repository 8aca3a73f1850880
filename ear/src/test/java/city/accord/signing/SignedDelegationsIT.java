package city.accord.signing;

import static city.accord.delegation.OneDelegation.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import city.accord.delegation.DelegationStatus;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.Registration;
import city.accord.delegation.SignedDelegations;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slots;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delegation whose head signed is shown as signed, since the moment of the confirmation. */
@ArquillianTest
class SignedDelegationsIT {

  @Inject private SmallCeremony small;
  @Inject private OneDelegation one;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private SignedDelegations signed;
  @Inject private AsProtocol protocol;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager em;

  private long delegation;
  private Signatory head;

  @BeforeEach
  void theHeadOfADelegationIsASignatory() {
    delegation = one.created();
    String token = one.invited(delegation);
    invitations.register(token, new Registration(name("Jana", "Koubková"), false, null));
    head =
        delegations.heads().stream()
            .filter(each -> each.delegationId() == delegation)
            .map(each -> Signatory.of(each, List.of(Language.EN), false))
            .findFirst()
            .orElseThrow();
    small.prepareFor(List.of(head));
  }

  @Test
  void aDelegationSignedWhenItsHeadConfirmed() {
    small.open();
    small.sign(0);
    assertEquals(DelegationStatus.SIGNED, one.row().status());
    assertEquals(small.slot(0).confirmedAt(), signedAt());
  }

  @Test
  void aDelegationWhoseSlotIsReopenedHasNotSigned() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.reopen(small.slot(0).id(), "the pen slipped"));
    assertNull(signedAt());
  }

  @Test
  void aDelegationThatSignedInAVoidCeremonyHasNotSigned() {
    small.open();
    small.sign(0);
    protocol.run(() -> ceremonies.annul(small.id(), "the wrong text"));
    assertNull(signedAt());
  }

  @Test
  void aSignatureInAnotherCeremonyStillCountsWhenOneIsVoid() {
    small.open();
    small.sign(0);
    Instant first = signedAt();
    long standing = small.id();
    small.prepareFor(List.of(head));
    small.open();
    small.sign(0);
    protocol.run(() -> ceremonies.annul(small.id(), "the wrong text"));
    assertNotEquals(standing, small.id());
    assertEquals(first, signedAt());
  }

  @Test
  void aSignatureThatNoLongerCountsIsCaughtUpOnOnce() throws Exception {
    small.open();
    small.sign(0);
    Instant confirmedAt = signedAt();
    protocol.run(() -> slots.reopen(small.slot(0).id(), "the pen slipped"));
    keep(confirmedAt);
    signed.catchUp();
    assertNull(signedAt());
    keep(confirmedAt);
    protocol.run(() -> ceremonies.annul(small.id(), "the wrong text"));
    signed.catchUp();
    assertNull(signedAt());
    assertEquals(0, signed.catchUp());
  }

  @Test
  void aSignatureThatWasMissedIsCaughtUpOnOnce() throws Exception {
    small.open();
    small.sign(0);
    Instant confirmedAt = signedAt();
    keep(null);
    assertNotEquals(DelegationStatus.SIGNED, one.row().status());
    signed.catchUp();
    assertEquals(confirmedAt, signedAt());
    assertEquals(0, signed.catchUp());
  }

  @Test
  void whatWasWrittenInARehearsalIsNotCaughtUpOn() {
    small.rehearse();
    small.sign(0);
    signed.catchUp();
    assertNotEquals(DelegationStatus.SIGNED, one.row().status());
  }

  /** As if the last announcement had never been heard. */
  private void keep(Instant signedAt) throws Exception {
    transaction.begin();
    em.createQuery("update Delegation d set d.signedAt = :at where d.id = :id")
        .setParameter("at", signedAt)
        .setParameter("id", delegation)
        .executeUpdate();
    transaction.commit();
  }

  private Instant signedAt() {
    return em.createQuery("select d.signedAt from Delegation d where d.id = :id", Instant.class)
        .setParameter("id", delegation)
        .getSingleResult();
  }
}
