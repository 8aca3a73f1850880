package city.accord.web.delegation;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.delegation.DelegationChanged;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells open delegation pages what changed. */
@Dependent
class DelegationTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) DelegationChanged change) {
    topics.send("delegations");
  }
}
