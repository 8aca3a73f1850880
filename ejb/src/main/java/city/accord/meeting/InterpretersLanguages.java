package city.accord.meeting;

import city.accord.attendee.SpokenLanguages;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The languages between which people interpret. */
@Dependent
class InterpretersLanguages implements SpokenLanguages {

  @PersistenceContext private EntityManager em;

  @Override
  public Map<Long, List<String>> of(Collection<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) return Map.of();
    Map<Long, List<String>> spoken = new HashMap<>();
    em.createQuery("select i from Interpreter i where i.attendeeId in :ids", Interpreter.class)
        .setParameter("ids", attendeeIds)
        .getResultStream()
        .forEach(
            one ->
                spoken.put(one.attendeeId(), one.languages().stream().map(Language::tag).toList()));
    return spoken;
  }
}
