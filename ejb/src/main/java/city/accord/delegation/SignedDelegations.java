package city.accord.delegation;

import city.accord.signing.events.ConfirmedSignatures;
import city.accord.signing.events.SignatureConfirmed;
import city.accord.signing.events.SignatureReopened;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;

/** Records which delegations have signed, as the ceremony announces it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignedDelegations {

  @PersistenceContext private EntityManager em;
  @Inject private Event<DelegationChanged> changed;
  @Inject private ConfirmedSignatures signatures;

  public void signed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureConfirmed by) {
    change(ledBy(by.attendeeId()), delegation -> delegation.signed(by.at()));
  }

  public void reopened(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureReopened by) {
    change(ledBy(by.attendeeId()), Delegation::unsigned);
  }

  /**
   * Records the signatures whose announcement was missed: an observer failed, or the server died.
   *
   * @return how many delegations were behind
   */
  public int catchUp() {
    int behind = 0;
    for (SignatureConfirmed by : signatures.standing()) {
      List<Delegation> unsigned =
          ledBy(by.attendeeId()).stream().filter(one -> one.signedAt() == null).toList();
      change(unsigned, delegation -> delegation.signed(by.at()));
      behind += unsigned.size();
    }
    return behind;
  }

  private List<Delegation> ledBy(Long attendeeId) {
    if (attendeeId == null) return List.of();
    return em.createQuery("select d from Delegation d where d.head.id = :head", Delegation.class)
        .setParameter("head", attendeeId)
        .getResultList();
  }

  private void change(List<Delegation> delegations, Consumer<Delegation> verb) {
    for (Delegation delegation : delegations) {
      verb.accept(delegation);
      changed.fire(new DelegationChanged(delegation.id()));
    }
  }
}
