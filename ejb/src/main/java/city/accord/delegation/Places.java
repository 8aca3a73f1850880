package city.accord.delegation;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.CategoryStore;
import city.accord.delegation.FreePlaces.Coming;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the places at a summit for many people at once. */
@Dependent
public class Places {

  @PersistenceContext private EntityManager em;
  @Inject private CategoryStore categories;

  /**
   * The places that are free.
   *
   * @param except people who are not counted
   */
  public FreePlaces free(long summitId, Set<Long> except) {
    Map<Coming, Long> coming = new HashMap<>();
    em.createQuery(
            """
            select a.id, a.category.id, a.affiliation.delegationId from Attendee a
            where a.summitId = :summit and a.status not in :gone""",
            Object[].class)
        .setParameter("summit", summitId)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .filter(row -> !except.contains((Long) row[0]))
        .forEach(
            row -> {
              coming.merge(new Coming(null, (Long) row[1]), 1L, Long::sum);
              if (row[2] != null)
                coming.merge(new Coming((Long) row[2], (Long) row[1]), 1L, Long::sum);
            });
    List<Delegation> delegations =
        em.createQuery("select d from Delegation d where d.summitId = :summit", Delegation.class)
            .setParameter("summit", summitId)
            .getResultList();
    return new FreePlaces(
        delegations.stream().filter(delegation -> !delegation.quotas().isEmpty()).toList(), coming);
  }

  /**
   * Lets nobody else take a place in these delegations, or in a category that has a quota, until
   * the transaction ends; in the order in which one person's place is taken.
   */
  public void lock(Collection<Long> delegationIds) {
    if (!delegationIds.isEmpty())
      em.createQuery(
              "select d from Delegation d where d.id in :ids order by d.id", Delegation.class)
          .setParameter("ids", delegationIds)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
    categories.all().stream()
        .filter(category -> category.quota() != null)
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .forEach(category -> em.lock(category, LockModeType.PESSIMISTIC_WRITE));
  }
}
