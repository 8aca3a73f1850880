package city.accord.delegation;

import city.accord.NotThere;
import city.accord.Role;
import city.accord.audit.AuditTrail;
import city.accord.text.DrawableText;
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

/** The people of the delegations, as organisers approve them. */
@Stateless
@RolesAllowed(Role.ORGANISER)
public class Attendees {

  @PersistenceContext private EntityManager em;
  @Inject private AttendeePhotos photos;
  @Inject private AuditTrail audit;
  @Inject private DrawableText drawable;
  @Inject private Event<DelegationChanged> changed;

  /** The people of a delegation, its head first, then by name. */
  public List<AttendeeRow> of(long delegationId) {
    return em.createQuery(
            "select a from Attendee a where a.delegation.id = :delegation", Attendee.class)
        .setParameter("delegation", delegationId)
        .getResultStream()
        .map(AttendeeRow::of)
        .sorted(AttendeeRow.ORDER)
        .toList();
  }

  /**
   * Names a person whom the organisers expect.
   *
   * @throws QuotaFull if the delegation has as many people in the role as it may bring
   */
  public long add(AddAttendee command) {
    Delegation delegation =
        em.find(Delegation.class, command.delegationId(), LockModeType.PESSIMISTIC_WRITE);
    if (delegation == null) throw new NotThere(command.delegationId());
    delegation.requireRoomFor(command.role(), coming(delegation, command.role()));
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

  public void withdraw(long id) {
    change(id, "attendee.withdrawn", Attendee::withdraw);
  }

  /** The photo, a JPEG; empty where there is none. */
  public Optional<byte[]> photo(long id) {
    return photos.of(attendee(id));
  }

  private void change(long id, String event, Consumer<Attendee> verb) {
    Attendee attendee = attendee(id);
    verb.accept(attendee);
    tell(event, attendee);
  }

  private Attendee attendee(long id) {
    Attendee attendee = em.find(Attendee.class, id);
    if (attendee == null) throw new NotThere(id);
    return attendee;
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
