package city.accord.signing.ceremony;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.Right;
import city.accord.delegation.DelegationChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears that a delegation has changed, whoever changed it. */
@Stateless
@RunAs(Right.CEREMONY)
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class SignatoriesFollow {

  @Inject private SignatoryChanges changes;

  public void on(@Observes(during = AFTER_SUCCESS) DelegationChanged changed) {
    changes.follow(changed.delegationId());
  }
}
