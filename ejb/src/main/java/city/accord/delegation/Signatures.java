package city.accord.delegation;

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
import java.time.Clock;
import java.util.function.Consumer;

/** Hears from the ceremony which delegations have signed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Signatures {

  @PersistenceContext private EntityManager em;
  @Inject private Event<DelegationChanged> changed;
  @Inject private Clock clock;

  public void signed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureConfirmed by) {
    delegationLedBy(by.attendeeId(), delegation -> delegation.signed(clock.instant()));
  }

  public void reopened(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignatureReopened by) {
    delegationLedBy(by.attendeeId(), Delegation::unsigned);
  }

  private void delegationLedBy(Long attendeeId, Consumer<Delegation> verb) {
    em.createQuery("select d from Delegation d where d.head.id = :head", Delegation.class)
        .setParameter("head", attendeeId)
        .getResultStream()
        .forEach(
            delegation -> {
              verb.accept(delegation);
              changed.fire(new DelegationChanged(delegation.id()));
            });
  }
}
