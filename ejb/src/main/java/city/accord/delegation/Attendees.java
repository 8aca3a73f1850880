package city.accord.delegation;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation.QuotaFull;
import city.accord.text.DrawableText;
import city.accord.text.PersonName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The people of the delegations, as organisers approve them. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Attendees {

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;
  @Inject private AuditTrail audit;
  @Inject private DrawableText drawable;
  @Inject private Event<DelegationChanged> changed;

  /** The people of a delegation, its head first, then by name. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<AttendeeRow> of(long delegationId) {
    return em.createQuery(
            "select a from Attendee a where a.delegation.id = :delegation", Attendee.class)
        .setParameter("delegation", delegationId)
        .getResultStream()
        .map(AttendeeRow::of)
        .sorted(AttendeeRow.ORDER)
        .toList();
  }

  /** One person, by id. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public AttendeeRow row(long id) {
    return AttendeeRow.of(attendee(id));
  }

  /** The slug of the delegation that a person belongs to. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public String delegationOf(long id) {
    return attendee(id).delegation().slug();
  }

  /** Who of the delegation's summit may be the person of that name already. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<Namesake> namesakes(long delegationId, PersonName name) {
    return em.createQuery(
            """
            select a from Attendee a join fetch a.delegation d
            where d.summitId = (select own.summitId from Delegation own where own.id = :delegation)
            order by d.precedence, a.name.sortKey""",
            Attendee.class)
        .setParameter("delegation", delegationId)
        .getResultStream()
        .filter(attendee -> attendee.name().isLike(name))
        .map(Namesake::of)
        .toList();
  }

  /**
   * Names a person whom the organisers expect.
   *
   * @throws QuotaFull if the delegation has as many people in the role as it may bring
   */
  public long add(AddAttendee command) {
    Delegation delegation = locked(command.delegationId());
    requireRoom(delegation, command.role());
    drawable.require(command.name());
    Attendee attendee = new Attendee(delegation, command.name(), command.role());
    em.persist(attendee);
    if (command.leads()) delegation.appointHead(attendee);
    em.flush();
    tell("attendee.added", attendee);
    return attendee.id();
  }

  /** Accepts a person; the delegation can change the registration no longer. */
  public void approve(long id) {
    change(id, "attendee.approved", Attendee::approve);
  }

  /** Lets the delegation change an approved registration again. */
  public void reopen(long id) {
    change(id, "attendee.reopened", Attendee::reopen);
  }

  /**
   * Records that a person does not come after all. A head who withdraws is head no longer ({@link
   * Attendee#withdraw}); a ceremony's slot that has them says so until it is changed by hand.
   */
  public void withdraw(long id) {
    change(id, "attendee.withdrawn", Attendee::withdraw);
  }

  /**
   * Corrects a person's name, title or role.
   *
   * @throws ChangedMeanwhile where the person is no longer as the form was filled from
   * @throws QuotaFull where the delegation may not bring one more in another role
   */
  public void edit(EditAttendee command) {
    Attendee attendee = attendee(command.id());
    Delegation delegation = locked(attendee.delegation().id());
    ChangedMeanwhile.check(command.version(), attendee.version());
    drawable.require(command.name());
    if (attendee.isComing() && command.role() != attendee.role())
      requireRoom(delegation, command.role());
    attendee.edit(command.name(), command.role());
    tell("attendee.edited", attendee);
  }

  /**
   * Expects a person again who had withdrawn.
   *
   * @throws QuotaFull where the place has been given to another
   */
  public void restore(long id) {
    Attendee attendee = attendee(id);
    if (attendee.isComing()) return;
    requireRoom(locked(attendee.delegation().id()), attendee.role());
    attendee.restore();
    tell("attendee.restored", attendee);
  }

  /** Makes a person the head of their delegation; the former head stays a member of it. */
  public void makeHead(long id) {
    change(
        id,
        "attendee.made-head",
        person -> {
          // whoever withdraws the person at the same moment is refused, or this is
          em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
          person.delegation().appointHead(person);
        });
  }

  /**
   * Moves a person to another delegation of the same summit.
   *
   * @throws QuotaFull where that one may not bring one more in the person's role
   */
  public void move(long id, long toDelegationId) {
    Attendee attendee = attendee(id);
    long fromDelegationId = attendee.delegation().id();
    if (fromDelegationId == toDelegationId) return;
    Stream.of(fromDelegationId, toDelegationId).sorted().forEach(this::locked);
    Delegation to = locked(toDelegationId);
    if (to.summitId() != attendee.delegation().summitId()) throw new NotThere(toDelegationId);
    attendee.requireComing();
    requireRoom(to, attendee.role());
    attendee.moveTo(to);
    tell("attendee.moved", attendee);
    changed.fire(new DelegationChanged(fromDelegationId));
  }

  /** The photo, a JPEG; empty where there is none. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Optional<byte[]> photo(long id) {
    return photos.of(attendee(id));
  }

  private void change(long id, String event, Consumer<Attendee> verb) {
    Attendee attendee = attendee(id);
    verb.accept(attendee);
    tell(event, attendee);
  }

  private Attendee attendee(long id) {
    return Entities.require(em, Attendee.class, id);
  }

  /** A delegation that nobody else changes, or adds people to, until the transaction is over. */
  private Delegation locked(long id) {
    return Entities.lock(em, Delegation.class, id);
  }

  private void requireRoom(Delegation delegation, AttendeeRole role) {
    delegation.requireRoomFor(role, coming(delegation, role));
  }

  private long coming(Delegation delegation, AttendeeRole role) {
    return em.createQuery(
            """
            select count(a) from Attendee a
            where a.delegation = :delegation and a.role = :role and a.status <> :withdrawn""",
            Long.class)
        .setParameter("delegation", delegation)
        .setParameter("role", role)
        .setParameter("withdrawn", AttendeeStatus.WITHDRAWN)
        .getSingleResult();
  }

  private void tell(String event, Attendee attendee) {
    audit.record(event, attendee.name().latin(), attendee.delegation().slug());
    changed.fire(new DelegationChanged(attendee.delegation().id()));
  }
}
