package city.accord.programme;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** How many sessions of the draft have a track, a room or a person. */
final class DraftCounts {

  private DraftCounts() {}

  /**
   * Counts the sessions that were not removed.
   *
   * @param id the path of what they are counted by, from the session {@code s} or its person {@code
   *     p}
   */
  static Map<Long, Long> by(EntityManager em, long summitId, String id) {
    String query =
        "select %s, count(distinct s.id) from Session s left join s.people p"
            + " where s.summitId = :summit and s.removedAt is null and %s is not null group by %s";
    Map<Long, Long> counts = new HashMap<>();
    em.createQuery(String.format(query, id, id, id), Object[].class)
        .setParameter("summit", summitId)
        .getResultList()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    return counts;
  }
}
