package city.accord.print;

import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.delegation.DelegationStatus;
import city.accord.delegation.Steps;
import city.accord.delegation.StepsTaken;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of the summit at hand. A public one names those who are approved and nothing private of
 * them; an internal one names all who have not withdrawn, with their status and addresses.
 */
@Stateless
@RolesAllowed(Right.PRINT)
public class PrintLists {

  private static final Set<AttendeeStatus> PUBLIC = EnumSet.of(AttendeeStatus.APPROVED);
  private static final Set<AttendeeStatus> INTERNAL =
      EnumSet.complementOf(EnumSet.copyOf(AttendeeStatus.NOT_COMING));

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PrintPeople people;
  @Inject private AuditTrail audit;
  @Inject private Steps steps;

  /** A list that may be handed to anybody. */
  public List<ListGroup> published(ListKind kind) {
    return groups(kind, false);
  }

  /** A list for the organisers, with what is private; each time on record. */
  @RolesAllowed(Right.PEOPLE)
  public List<ListGroup> internal(ListKind kind) {
    List<ListGroup> groups = groups(kind, true);
    audit.recordChange("print.internal-list", kind.name(), null, null, null);
    return groups;
  }

  private List<ListGroup> groups(ListKind kind, boolean internal) {
    long summit = summits.current().id();
    Map<Long, Delegation> delegations = people.delegations(summit);
    List<Attendee> coming =
        em.createQuery(
                "select a from Attendee a join fetch a.category"
                    + " where a.summitId = :summit and a.status in :statuses and a.erasedAt is null",
                Attendee.class)
            .setParameter("summit", summit)
            .setParameter("statuses", internal ? INTERNAL : PUBLIC)
            .getResultList();
    Map<Delegation, List<Attendee>> byDelegation =
        PrintPeople.inOrder(coming, delegations).stream()
            .filter(one -> delegations.containsKey(one.affiliation().delegationId()))
            .collect(
                Collectors.groupingBy(one -> delegations.get(one.affiliation().delegationId())));
    Map<Long, StepsTaken> taken = internal ? steps.of(delegations.values()) : Map.of();
    List<ListGroup> groups = new ArrayList<>();
    delegations.values().stream()
        .sorted(Comparator.comparing(Delegation::precedence).thenComparing(Delegation::id))
        .filter(one -> isListed(one, kind, internal, byDelegation.containsKey(one)))
        .forEach(
            one ->
                groups.add(
                    group(
                        groups.size() + 1,
                        one,
                        internal ? one.status(taken.get(one.id())) : null,
                        byDelegation.getOrDefault(one, List.of()),
                        kind,
                        internal)));
    List<Attendee> others =
        PrintPeople.inOrder(coming, delegations).stream()
            .filter(one -> !delegations.containsKey(one.affiliation().delegationId()))
            .toList();
    if (kind == ListKind.PARTICIPANTS && !others.isEmpty())
      groups.add(
          new ListGroup(
              groups.size() + 1,
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              others.stream().map(one -> person(one, false, internal)).toList(),
              others.size(),
              null,
              null));
    return groups;
  }

  /** What has declined is on no list; what nobody is approved of is on no public one. */
  private static boolean isListed(
      Delegation delegation, ListKind kind, boolean internal, boolean hasPeople) {
    if (delegation.hasDeclined()) return false;
    if (kind == ListKind.SIGNING_ORDER && !delegation.signs()) return false;
    return internal || hasPeople;
  }

  private static ListGroup group(
      int number,
      Delegation delegation,
      DelegationStatus status,
      List<Attendee> members,
      ListKind kind,
      boolean internal) {
    Attendee head = delegation.head();
    List<ListPerson> listed =
        members.stream()
            .filter(one -> kind == ListKind.PARTICIPANTS || one.equals(head))
            .map(one -> person(one, Objects.equals(one, head), internal))
            .toList();
    return new ListGroup(
        number,
        delegation.place(),
        delegation.country(),
        listed,
        members.size(),
        status,
        internal ? delegation.focalPoint() : null);
  }

  private static ListPerson person(Attendee one, boolean head, boolean internal) {
    return new ListPerson(
        one.name(),
        one.category().name(),
        head,
        internal ? one.status() : null,
        internal ? one.email() : null);
  }
}
