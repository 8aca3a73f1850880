package city.accord.delegation;

import city.accord.attendee.SpokenLanguages;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The languages of those who accompany delegations. */
@Dependent
class LiaisonLanguages implements SpokenLanguages {

  @PersistenceContext private EntityManager em;

  @Override
  public Map<Long, List<String>> of(Collection<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) return Map.of();
    Map<Long, List<String>> spoken = new HashMap<>();
    em.createQuery(
            "select o from LiaisonOfficer o where o.attendeeId in :ids order by o.delegationId",
            LiaisonOfficer.class)
        .setParameter("ids", attendeeIds)
        .getResultStream()
        .forEach(
            one ->
                spoken
                    .computeIfAbsent(one.attendeeId(), id -> new ArrayList<>())
                    .addAll(one.languages().stream().map(Language::tag).toList()));
    return spoken;
  }
}
