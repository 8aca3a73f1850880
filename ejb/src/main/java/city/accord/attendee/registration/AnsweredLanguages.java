package city.accord.attendee.registration;

import city.accord.attendee.SpokenLanguages;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The languages that people named in the fields of their form that ask for one. */
@Dependent
class AnsweredLanguages implements SpokenLanguages {

  @PersistenceContext private EntityManager em;

  @Override
  public Map<Long, List<String>> of(Collection<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) return Map.of();
    Map<Long, List<String>> spoken = new HashMap<>();
    em.createQuery(
            "select a.attendeeId, a.textValue from Answer a, FormField f where f.id = a.fieldId"
                + " and f.kind = :language and f.officersOnly = false and a.attendeeId in :ids"
                + " order by a.id",
            Object[].class)
        .setParameter("language", FieldKind.LANGUAGE)
        .setParameter("ids", attendeeIds)
        .getResultStream()
        .filter(one -> one[1] != null)
        .forEach(
            one ->
                spoken
                    .computeIfAbsent((Long) one[0], id -> new ArrayList<>())
                    .add((String) one[1]));
    return spoken;
  }
}
