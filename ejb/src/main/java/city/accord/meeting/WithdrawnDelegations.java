package city.accord.meeting;

import city.accord.delegation.Delegation;
import city.accord.delegation.DelegationChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Cancels the meetings of delegations that do not come after all, and tells the other sides. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WithdrawnDelegations {

  @PersistenceContext private EntityManager em;
  @Inject private Bookings bookings;

  public void cancel(@Observes(during = TransactionPhase.AFTER_SUCCESS) DelegationChanged change) {
    Delegation delegation = em.find(Delegation.class, change.delegationId());
    if (delegation != null && delegation.decline() != null) bookings.abandon(delegation);
  }
}
