package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Delegation;
import city.accord.emblem.Mark;
import city.accord.emblem.ShownMarks;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads of people what is printed, in the order of precedence of their delegations. */
@Dependent
class PrintPeople {

  /** So many people stand in one query. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;
  @Inject private OnCards onCards;

  /**
   * An approved person in the order of printing.
   *
   * @param length of the names on the card, in characters
   */
  record Approved(long id, Long delegationId, String sortKey, int length) {}

  /** Those approved at a summit whom a filter lets pass, in the order in which they are printed. */
  List<Approved> approved(long summit, PrintFilter filter) {
    String where =
        (filter.category() == null ? "" : " and a.category.code = :category")
            + (filter.delegation() == null ? "" : " and a.affiliation.delegationSlug = :slug");
    var query =
        em.createQuery(
                "select a.id, a.affiliation.delegationId, a.name.sortKey,"
                    + " length(a.name.latinFamily) + coalesce(length(a.name.latinGiven), 0)"
                    + " + coalesce(length(a.name.nativeName), 0)"
                    + " from Attendee a where a.summitId = :summit and a.status = :approved"
                    + " and a.erasedAt is null"
                    + where,
                Object[].class)
            .setParameter("summit", summit)
            .setParameter("approved", AttendeeStatus.APPROVED);
    if (filter.category() != null) query.setParameter("category", filter.category());
    if (filter.delegation() != null) query.setParameter("slug", filter.delegation());
    List<Approved> found =
        query
            .getResultStream()
            .map(
                one ->
                    new Approved(
                        (Long) one[0],
                        (Long) one[1],
                        (String) one[2],
                        ((Number) one[3]).intValue()))
            .collect(Collectors.toCollection(ArrayList::new));
    Set<Long> printed = filter.printed() ? Set.of() : printed(summit, filter.kind());
    found.removeIf(one -> printed.contains(one.id()));
    found.sort(order(delegations(summit), Approved::delegationId, Approved::sortKey, Approved::id));
    return found;
  }

  /** These people by id, those of them who are still there. */
  Map<Long, Attendee> byId(Collection<Long> ids) {
    List<Long> all = ids.stream().distinct().sorted().toList();
    Map<Long, Attendee> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE)
      em.createQuery(
              "select a from Attendee a join fetch a.category"
                  + " where a.id in :ids and a.erasedAt is null",
              Attendee.class)
          .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(attendee -> found.put(attendee.id(), attendee));
    return found;
  }

  /** Those at a summit whose valid badge was printed, or for whom a place card was. */
  Set<Long> printed(long summit, CardKind kind) {
    return kind == CardKind.BADGE ? withPrintedBadge(summit) : withPlaceCard(summit);
  }

  private Set<Long> withPrintedBadge(long summit) {
    return new HashSet<>(
        em.createQuery(
                "select distinct b.attendee.id from Badge b, PrintRun r join r.cards p"
                    + " where b.valid = true and b.code = p.code and r.summitId = :summit",
                Long.class)
            .setParameter("summit", summit)
            .getResultList());
  }

  private Set<Long> withPlaceCard(long summit) {
    return new HashSet<>(
        em.createQuery(
                "select distinct p.attendeeId from PrintRun r join r.cards p"
                    + " where r.size in :sizes and r.summitId = :summit",
                Long.class)
            .setParameter("sizes", CardKind.PLACE_CARD.sizes())
            .setParameter("summit", summit)
            .getResultList());
  }

  Map<Long, Delegation> delegations(long summit) {
    Map<Long, Delegation> found = new HashMap<>();
    em.createQuery(
            "select d from Delegation d left join fetch d.head where d.summitId = :summit",
            Delegation.class)
        .setParameter("summit", summit)
        .getResultStream()
        .forEach(delegation -> found.put(delegation.id(), delegation));
    return found;
  }

  static List<Attendee> inOrder(Collection<Attendee> people, Map<Long, Delegation> delegations) {
    return people.stream()
        .sorted(
            order(
                delegations,
                one -> one.affiliation().delegationId(),
                one -> one.name().sortKey(),
                Attendee::id))
        .toList();
  }

  /** By the precedence of the delegations, heads first, then by name; others follow by name. */
  private static <T> Comparator<T> order(
      Map<Long, Delegation> delegations,
      Function<T, Long> delegation,
      Function<T, String> sortKey,
      Function<T, Long> id) {
    return Comparator.comparing((T one) -> precedence(delegations.get(delegation.apply(one))))
        .thenComparing(one -> isHead(id.apply(one), delegations.get(delegation.apply(one))) ? 0 : 1)
        .thenComparing(sortKey)
        .thenComparing(id);
  }

  private static int precedence(Delegation delegation) {
    return delegation == null ? Integer.MAX_VALUE : delegation.precedence();
  }

  private static boolean isHead(long person, Delegation delegation) {
    return delegation != null && delegation.head() != null && delegation.head().id() == person;
  }

  /** What cards of these people say beside their records. */
  Beside beside(Collection<Attendee> some, Summit summit) {
    return new Beside(
        delegations(summit.id()),
        onCards.zones(
            summit.id(),
            some.stream().map(one -> one.category().code()).toList(),
            summit.languages()),
        onCards.languages(some.stream().map(Attendee::id).toList()));
  }

  /** Where people come from, what their categories may enter by code, and what they speak by id. */
  record Beside(
      Map<Long, Delegation> delegations,
      Map<String, LocalizedText> zones,
      Map<Long, String> languages) {}

  /**
   * @param code what its QR code says, or null on a card without one, which has no photo either
   */
  CardPerson card(Attendee person, String code, Beside beside) {
    Map<Long, Delegation> delegations = beside.delegations();
    Delegation delegation = delegations.get(person.affiliation().delegationId());
    Mark mark = delegation == null ? null : ShownMarks.EMBLEMS_OR_FLAGS.of(delegation.marks());
    Mark flag = delegation == null ? null : delegation.marks().flag();
    return new CardPerson(
        person.name(),
        person.category().name(),
        person.category().hue(),
        person.affiliation().name(),
        mark == null ? null : mark.image(),
        person.photoHash() == null || code == null ? null : () -> photos.of(person).orElse(null),
        code,
        person.category().code(),
        flag == null ? null : flag.image(),
        beside.zones().getOrDefault(person.category().code(), LocalizedText.EMPTY),
        beside.languages().getOrDefault(person.id(), ""));
  }
}
