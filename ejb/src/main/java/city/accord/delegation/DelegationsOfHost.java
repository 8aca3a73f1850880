package city.accord.delegation;

import city.accord.attendee.HostDelegations;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Those of the summit at hand that come for its host. */
@Dependent
class DelegationsOfHost implements HostDelegations {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;

  @Override
  public Set<Long> ids() {
    Summit summit = summits.current();
    return em.createQuery(
            "select d.id, d.place from Delegation d where d.summitId = :summit", Object[].class)
        .setParameter("summit", summit.id())
        .getResultStream()
        .filter(row -> summit.isHost((LocalizedText) row[1]))
        .map(row -> (Long) row[0])
        .collect(Collectors.toSet());
  }
}
