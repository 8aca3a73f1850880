package city.accord.delegation;

import city.accord.All;
import city.accord.attendee.Arrivals;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.registration.GuestAnswers;
import city.accord.attendee.registration.GuestAnswers.Asked;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the people of delegations have done so far: registered, been given a badge, come. As many
 * queries for all delegations as for one.
 */
@Dependent
public class Steps {

  @PersistenceContext private EntityManager em;
  @Inject private GuestAnswers answers;
  @Inject private All<Arrivals> arrivals;

  /** What is known of one delegation's people. */
  StepsTaken of(Delegation delegation) {
    return of(List.of(delegation)).get(delegation.id());
  }

  /** What is known of the people of each of these delegations, by its id. */
  public Map<Long, StepsTaken> of(Collection<Delegation> delegations) {
    if (delegations.isEmpty()) return Map.of();
    List<Long> ids = delegations.stream().map(Delegation::id).toList();
    Map<Long, Object[]> totals = totals(ids);
    Map<Long, Long> unfinished = unfinished(ids, heads(delegations));
    Set<Long> approved = approvedHeads(delegations);
    Set<Long> badged = badged(approved);
    Set<Long> arrived = arrived(approved);
    Map<Long, StepsTaken> steps = new HashMap<>();
    for (Delegation one : delegations) {
      Object[] total = totals.getOrDefault(one.id(), new Object[] {one.id(), 0L, 0L});
      Long head = one.head() == null ? null : one.head().id();
      steps.put(
          one.id(),
          new StepsTaken(
              (Long) total[1],
              (Long) total[2] > 0,
              unfinished.getOrDefault(one.id(), 0L),
              head != null && badged.contains(head),
              head != null && arrived.contains(head)));
    }
    return steps;
  }

  private static Set<Long> heads(Collection<Delegation> delegations) {
    return delegations.stream()
        .filter(one -> one.head() != null)
        .map(one -> one.head().id())
        .collect(Collectors.toSet());
  }

  private static Set<Long> approvedHeads(Collection<Delegation> delegations) {
    return delegations.stream()
        .map(Delegation::head)
        .filter(head -> head != null && head.isApproved())
        .map(Attendee::id)
        .collect(Collectors.toSet());
  }

  /** By the delegation: how many come, and how many of them have been registered. */
  private Map<Long, Object[]> totals(List<Long> delegations) {
    return em.createQuery(
            """
            select a.affiliation.delegationId, count(a), count(a.registeredAt) from Attendee a
            where a.affiliation.delegationId in :delegations and a.status not in :gone
            group by a.affiliation.delegationId""",
            Object[].class)
        .setParameter("delegations", delegations)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
  }

  /** By the delegation: how many of its people are not wholly registered yet, its head apart. */
  private Map<Long, Long> unfinished(List<Long> delegations, Set<Long> heads) {
    List<Object[]> undecided =
        em.createQuery(
                """
                select a.affiliation.delegationId, a.id, a.category.id, a.photoHash, a.registeredAt,
                  a.status
                from Attendee a where a.affiliation.delegationId in :delegations
                  and a.erasedAt is null and a.status not in :decided""",
                Object[].class)
            .setParameter("delegations", delegations)
            .setParameter(
                "decided",
                List.of(
                    AttendeeStatus.REJECTED,
                    AttendeeStatus.WITHDRAWN,
                    AttendeeStatus.WAITING,
                    AttendeeStatus.APPROVED))
            .getResultStream()
            .filter(row -> !heads.contains((Long) row[1]))
            .toList();
    List<Asked> asked = new ArrayList<>();
    Set<Long> unfinished = new HashSet<>();
    for (Object[] row : undecided)
      if (row[4] == null || row[5] == AttendeeStatus.OFFERED) unfinished.add((Long) row[1]);
      else asked.add(new Asked((Long) row[1], (Long) row[2], row[3] != null));
    unfinished.addAll(answers.lacking(asked));
    return undecided.stream()
        .filter(row -> unfinished.contains((Long) row[1]))
        .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.counting()));
  }

  private Set<Long> badged(Set<Long> heads) {
    if (heads.isEmpty()) return Set.of();
    return new HashSet<>(
        em.createQuery(
                "select b.attendee.id from Badge b where b.attendee.id in :heads and b.valid = true",
                Long.class)
            .setParameter("heads", heads)
            .getResultList());
  }

  private Set<Long> arrived(Set<Long> heads) {
    Set<Long> arrived = new HashSet<>();
    if (!heads.isEmpty()) for (Arrivals source : arrivals) arrived.addAll(source.among(heads));
    return arrived;
  }
}
