package city.accord.delegation;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.Attendees;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.PersonName;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The people of the delegations: who belongs to which, and who leads it. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Members {

  @PersistenceContext private EntityManager em;
  @Inject private Attendees attendees;
  @Inject private Quotas quotas;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;

  /** The people of a delegation, its head first, then by name. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<AttendeeRow> of(long delegationId) {
    Attendee head = Entities.require(em, Delegation.class, delegationId).head();
    return em.createQuery(
            "select a from Attendee a where a.affiliation.delegationId = :delegation"
                + " and a.erasedAt is null",
            Attendee.class)
        .setParameter("delegation", delegationId)
        .getResultStream()
        .sorted(
            Comparator.comparing((Attendee member) -> member != head)
                .thenComparing(member -> member.name().sortKey()))
        .map(AttendeeRow::of)
        .toList();
  }

  /**
   * Names a person whom the organisers expect with a delegation.
   *
   * @param category the code of one of the summit's categories
   * @param leads whether this person is its head from now on
   * @param others ids of those of the same name whom the organisers have been asked about
   * @throws QuotaFull if the delegation has as many people in the category as it may bring
   * @throws Attendees.NamesakeAddedMeanwhile where somebody else of that name was added since
   */
  public long add(
      long delegationId, PersonName name, String category, boolean leads, Set<Long> others) {
    // first, as imports do: they lock delegations afterwards
    Entities.lock(em, Summit.class, summits.current().id());
    Delegation delegation = locked(delegationId);
    long id =
        attendees.add(new AddAttendee(name, category, delegation.affiliation(), null), others);
    if (leads) delegation.appointHead(attendee(id));
    return id;
  }

  /** Makes a person the head of their delegation; the former head stays a member of it. */
  public void makeHead(long id) {
    Attendee person = attendee(id);
    Delegation delegation = delegationOf(person);
    // whoever withdraws the person at the same moment is refused, or this is
    em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    delegation.appointHead(person);
    tell("attendee.made-head", person, delegation);
  }

  /**
   * Takes a person into a delegation of the same summit, whether from another one or from none. A
   * delegation that the person led needs another head.
   *
   * @throws QuotaFull where that one may not bring one more in the person's category
   */
  public void move(long id, long toDelegationId) {
    Attendee person = attendee(id);
    Long fromDelegationId = person.affiliation().delegationId();
    if (person.affiliation().isDelegation(toDelegationId)) return;
    Stream.of(fromDelegationId, toDelegationId)
        .filter(Objects::nonNull)
        .sorted()
        .forEach(this::locked);
    Delegation to = locked(toDelegationId);
    if (to.summitId() != person.summitId()) throw new NotThere(toDelegationId);
    person.requireComing();
    quotas.requireRoom(to, person.category());
    person.join(to.affiliation());
    if (fromDelegationId != null) {
      locked(fromDelegationId).resign(person);
      changed.fire(new DelegationChanged(fromDelegationId));
    }
    tell("attendee.moved", person, to);
  }

  /** A head who does not come leads no longer; open pages hear of whatever changed. */
  @PermitAll
  public void on(@Observes AttendeeChanged person) {
    if (person.delegationId() == null) return;
    if (person.withdrawn())
      Entities.require(em, Delegation.class, person.delegationId())
          .resign(attendee(person.attendeeId()));
    changed.fire(new DelegationChanged(person.delegationId()));
  }

  private Delegation delegationOf(Attendee person) {
    Long id = person.affiliation().delegationId();
    if (id == null) throw new NotThere(person.id());
    return Entities.require(em, Delegation.class, id);
  }

  private Attendee attendee(long id) {
    return Entities.require(em, Attendee.class, id);
  }

  /** A delegation that nobody else changes, or adds people to, until the transaction is over. */
  private Delegation locked(long id) {
    return Entities.lock(em, Delegation.class, id);
  }

  private void tell(String event, Attendee attendee, Delegation delegation) {
    audit.record(event, attendee.name().latin(), delegation.slug());
    changed.fire(new DelegationChanged(delegation.id()));
  }
}
