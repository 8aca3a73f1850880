package city.accord.door;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Admission;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.Badges;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What passes the doors of the summit at hand, as officers watch it and act upon it. */
@Stateless
@RolesAllowed(Right.SCAN)
public class Doors {

  private static final int MAX_SCANS = 60;

  @PersistenceContext private EntityManager em;
  @Inject private DoorStore doors;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
  @Inject private Admission admission;
  @Inject private DrawableText drawable;
  @Inject private Badges badges;
  @Inject private AuditTrail audit;
  @Inject private Event<DoorChanged> changed;
  @Inject private Event<AttendeeChanged> people;
  @Inject private Clock clock;

  /** How many are in each zone now. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ZoneCount> counts() {
    return doors.counts();
  }

  /** The latest scans of all devices. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> latest() {
    return scans("");
  }

  /**
   * Scans that let somebody in who was inside already, or whom the server would not have let in.
   */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> flagged() {
    return scans(" and s.undoneAt is null and (s.twice = true or s.overruled is not null)");
  }

  /** Guests of honour who have entered and whom Protocol has yet to greet. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> toGreet() {
    return scans(" and s.undoneAt is null and s.honoured = true and s.greetedAt is null");
  }

  private List<ScanRow> scans(String condition) {
    return em.createQuery(
            "select s from Scan s left join fetch s.attendee where s.summitId = :summit"
                + condition
                + " order by s.id desc",
            Scan.class)
        .setParameter("summit", summits.current().id())
        .setMaxResults(MAX_SCANS)
        .getResultStream()
        .map(Scan::row)
        .toList();
  }

  /** Takes back a scan that was made by mistake. */
  public void undo(long scanId) {
    Scan scan = scan(scanId);
    if (scan.attendee() == null) return;
    long zone = scan.zone().id();
    Presence presence = doors.lockPresence(zone, scan.attendee().id());
    scan.undo(clock.instant());
    doors.follow(presence, zone, scan.attendee().id());
    audit.recordChange("door.scan-undone", scan.attendee().name().latin(), null, null, null);
    changed.fire(new DoorChanged(false));
  }

  /** Protocol has greeted a guest of honour. */
  public void greet(long scanId) {
    scan(scanId).greet(clock.instant());
    changed.fire(new DoorChanged(true));
  }

  private Scan scan(long id) {
    Scan scan = Entities.require(em, Scan.class, id);
    if (!summits.current().id().equals(scan.zone().summitId())) throw new NotThere(id);
    return scan;
  }

  /** What the door knows of a person; nothing where nobody has said anything. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public Optional<DoorPerson> person(long attendeeId) {
    return Optional.ofNullable(em.find(DoorPerson.class, attendeeId));
  }

  /** Says whether Protocol greets a person, and whether no gate lets the person in. */
  public void mark(long attendeeId, boolean honoured, boolean blocked) {
    Attendee attendee = Entities.lock(em, Attendee.class, attendeeId);
    attendee.requirePerson();
    DoorPerson person =
        person(attendeeId)
            .orElseGet(
                () -> {
                  DoorPerson unknown = new DoorPerson(attendeeId);
                  em.persist(unknown);
                  return unknown;
                });
    person.set(honoured, blocked);
    audit.record("door.person-marked", attendee.name().latin(), null);
    changed.fire(new DoorChanged(false));
  }

  /**
   * Lets somebody stay who came without a registration: a person of the summit, approved, with a
   * badge.
   *
   * @throws Refused where the category is full, or the name cannot be drawn
   */
  public long walkIn(WalkIn command) {
    Category category = categories.require(command.category());
    Affiliation affiliation = Affiliation.of(command.affiliation());
    drawable.require(command.name());
    drawable.require(command.affiliation());
    admission.require(affiliation, category);
    Attendee attendee = new Attendee(category, affiliation, command.name());
    attendee.approve();
    em.persist(attendee);
    em.flush();
    badges.issue(List.of(attendee.id()));
    people.fire(AttendeeChanged.of(attendee));
    audit.recordChange("door.walked-in", attendee.name().latin(), category.code(), null, null);
    return attendee.id();
  }
}
