package city.accord.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what other areas and open pages are told of delegations. */
@ApplicationScoped
public class HeardDelegations {

  private final List<Long> ids = new CopyOnWriteArrayList<>();

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DelegationChanged change) {
    ids.add(change.delegationId());
  }

  long timesOf(long delegation) {
    return ids.stream().filter(id -> id == delegation).count();
  }
}
