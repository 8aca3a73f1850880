package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Delegation;
import city.accord.emblem.Mark;
import city.accord.emblem.ShownMarks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads of people what is printed, in the order of precedence of their delegations. */
@Dependent
class PrintPeople {

  /** So many people stand in one query. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;

  /** Those approved at a summit whom a filter lets pass. */
  List<Attendee> approved(long summit, PrintFilter filter) {
    String where =
        (filter.category() == null ? "" : " and a.category.code = :category")
            + (filter.delegation() == null ? "" : " and a.affiliation.delegationSlug = :slug");
    var query =
        em.createQuery(
                "select a from Attendee a join fetch a.category"
                    + " where a.summitId = :summit and a.status = :approved"
                    + where,
                Attendee.class)
            .setParameter("summit", summit)
            .setParameter("approved", AttendeeStatus.APPROVED);
    if (filter.category() != null) query.setParameter("category", filter.category());
    if (filter.delegation() != null) query.setParameter("slug", filter.delegation());
    return inOrder(query.getResultList(), delegations(summit));
  }

  /** These people by id, those of them who are still there. */
  Map<Long, Attendee> byId(Collection<Long> ids) {
    List<Long> all = ids.stream().distinct().sorted().toList();
    Map<Long, Attendee> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE)
      em.createQuery(
              "select a from Attendee a join fetch a.category where a.id in :ids", Attendee.class)
          .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(attendee -> found.put(attendee.id(), attendee));
    return found;
  }

  /** Those at a summit whose valid badge was printed. */
  Set<Long> printed(long summit) {
    return new HashSet<>(
        em.createQuery(
                "select distinct b.attendee.id from Badge b, PrintRun r join r.badges p"
                    + " where b.valid = true and b.code = p.code and r.summitId = :summit",
                Long.class)
            .setParameter("summit", summit)
            .getResultList());
  }

  Map<Long, Delegation> delegations(long summit) {
    Map<Long, Delegation> found = new HashMap<>();
    em.createQuery("select d from Delegation d where d.summitId = :summit", Delegation.class)
        .setParameter("summit", summit)
        .getResultStream()
        .forEach(delegation -> found.put(delegation.id(), delegation));
    return found;
  }

  /** By the precedence of the delegations, heads first, then by name; others follow by name. */
  static List<Attendee> inOrder(Collection<Attendee> people, Map<Long, Delegation> delegations) {
    List<Attendee> sorted = new ArrayList<>(people);
    sorted.sort(
        Comparator.comparing((Attendee one) -> precedence(one, delegations))
            .thenComparing(one -> isHead(one, delegations) ? 0 : 1)
            .thenComparing(one -> one.name().sortKey())
            .thenComparing(Attendee::id));
    return sorted;
  }

  private static int precedence(Attendee person, Map<Long, Delegation> delegations) {
    Delegation delegation = delegations.get(person.affiliation().delegationId());
    return delegation == null ? Integer.MAX_VALUE : delegation.precedence();
  }

  private static boolean isHead(Attendee person, Map<Long, Delegation> delegations) {
    Delegation delegation = delegations.get(person.affiliation().delegationId());
    return delegation != null && delegation.head() != null && delegation.head().id() == person.id();
  }

  CardPerson card(Attendee person, String code, Map<Long, Delegation> delegations) {
    Delegation delegation = delegations.get(person.affiliation().delegationId());
    Mark mark = delegation == null ? null : ShownMarks.EMBLEMS_OR_FLAGS.of(delegation.marks());
    return new CardPerson(
        person.name(),
        person.category().name(),
        person.category().hue(),
        person.affiliation().name(),
        mark == null ? null : mark.image(),
        person.photoHash() == null ? null : () -> photos.of(person).orElse(null),
        code);
  }
}
