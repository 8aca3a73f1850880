package city.accord.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the sessions of a summit go, by slug; none of those that go as planned. */
@Dependent
class DayStore {

  @PersistenceContext private EntityManager em;

  Map<String, SessionDay> of(long summitId) {
    return em.createQuery("select d from SessionDay d where d.summitId = :summit", SessionDay.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .collect(Collectors.toMap(SessionDay::slug, Function.identity()));
  }
}
