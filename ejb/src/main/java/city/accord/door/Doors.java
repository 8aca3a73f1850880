package city.accord.door;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Admission;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.attendee.Badges;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.door.Gate.GateHasDevices;
import city.accord.door.Zone.ZoneHasGates;
import city.accord.door.Zone.ZoneNotEmpty;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The doors of the summit at hand, as officers set them up and watch them. */
@Stateless
@RolesAllowed(Right.SCAN)
public class Doors {

  private static final int LATEST = 60;

  @PersistenceContext private EntityManager em;
  @Inject private DoorStore doors;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
  @Inject private Admission admission;
  @Inject private DrawableText drawable;
  @Inject private Badges badges;
  @Inject private AuditTrail audit;
  @Inject private Event<DoorChanged> changed;
  @Inject private Clock clock;

  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ZoneRow> zones() {
    return doors.zones().stream().map(ZoneRow::of).toList();
  }

  @RolesAllowed({Right.SCAN, Right.READ})
  public List<GateRow> gates() {
    return doors.gates().stream().map(GateRow::of).toList();
  }

  @RolesAllowed({Right.SCAN, Right.READ})
  public List<DeviceRow> devices() {
    return doors.devices().stream().map(DeviceRow::of).toList();
  }

  /** How many are in each zone now. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ZoneCount> counts() {
    return doors.counts();
  }

  /** The latest scans of all devices. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> latest() {
    return scans("", LATEST);
  }

  /**
   * Scans that let somebody in who was inside already, or whom the server would not have let in.
   */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> flagged() {
    return scans(" and s.undoneAt is null and (s.twice = true or s.overruled is not null)", LATEST);
  }

  /** Guests of honour who have entered and whom Protocol has yet to greet. */
  @RolesAllowed({Right.SCAN, Right.READ})
  public List<ScanRow> toGreet() {
    return scans(" and s.undoneAt is null and s.honoured = true and s.greetedAt is null", LATEST);
  }

  private List<ScanRow> scans(String condition, int most) {
    return em.createQuery(
            "select s from Scan s left join fetch s.attendee where s.summitId = :summit"
                + condition
                + " order by s.id desc",
            Scan.class)
        .setParameter("summit", summits.current().id())
        .setMaxResults(most)
        .getResultStream()
        .map(Scan::row)
        .toList();
  }

  /**
   * Adds a zone, or changes it.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   */
  public void save(ZoneRow row) {
    for (String code : row.categories()) categories.require(code);
    Zone zone;
    if (row.id() == null) {
      zone = new Zone(summits.current().id());
    } else {
      zone = zone(row.id());
      ChangedMeanwhile.check(row.version(), zone.version());
    }
    zone.describe(row.name(), row.days(), row.categories());
    em.persist(zone);
    audit.record("door.zone-saved", row.name().in(Language.EN), null);
  }

  /** Adds a gate of a zone. */
  public void addGate(long zoneId, LocalizedText name, Way way) {
    Zone zone = zone(zoneId);
    em.lock(zone, LockModeType.PESSIMISTIC_WRITE);
    em.persist(new Gate(zone, name, way));
    audit.record("door.gate-added", name.in(Language.EN), way.name());
  }

  /**
   * Changes what a gate is called and which way it leads.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   */
  public void saveGate(long id, int version, LocalizedText name, Way way) {
    Gate gate = gate(id);
    ChangedMeanwhile.check(version, gate.version());
    if (name.equals(gate.name()) && way == gate.way()) return;
    gate.describe(name, way);
    audit.record("door.gate-saved", name.in(Language.EN), null);
    changed.fire(new DoorChanged(false));
  }

  /**
   * Removes a gate; its scans stay.
   *
   * @throws GateHasDevices while devices scan at it
   */
  public void removeGate(long id) {
    Gate gate = gate(id);
    em.lock(gate.zone(), LockModeType.PESSIMISTIC_WRITE);
    long devices = doors.devices().stream().filter(one -> one.gate().equals(gate)).count();
    if (devices > 0) throw new GateHasDevices(devices);
    gate.remove(clock.instant());
    audit.record("door.gate-removed", gate.name().in(Language.EN), null);
  }

  /**
   * Removes a zone; the scans that were made in it stay.
   *
   * @throws ZoneHasGates while gates lead into it
   * @throws ZoneNotEmpty while somebody is in it
   */
  public void removeZone(long id) {
    Zone zone = zone(id);
    em.lock(zone, LockModeType.PESSIMISTIC_WRITE);
    long gates = doors.gates().stream().filter(one -> one.zone().equals(zone)).count();
    if (gates > 0) throw new ZoneHasGates(gates);
    int inside = doors.inside(id).size();
    if (inside > 0) throw new ZoneNotEmpty(inside);
    zone.remove(clock.instant());
    audit.record("door.zone-removed", zone.name().in(Language.EN), null);
  }

  /** Adds a device at a gate; a code then pairs a phone with it. */
  public long addDevice(long gateId, String name) {
    Gate gate = gate(gateId);
    em.lock(gate.zone(), LockModeType.PESSIMISTIC_WRITE);
    Device device = new Device(gate, name);
    em.persist(device);
    em.flush();
    audit.record("door.device-added", device.name(), null);
    return device.id();
  }

  @RolesAllowed({Right.SCAN, Right.READ})
  public DeviceRow device(long id) {
    return DeviceRow.of(known(Entities.require(em, Device.class, id)));
  }

  private Device known(Device device) {
    if (device.isRemoved() || device.gate().zone().summitId() != summits.current().id())
      throw new NotThere(device.id());
    return device;
  }

  /**
   * Changes what a device is called and at which gate it scans; a phone that is paired goes on
   * there at its next contact.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   */
  public void changeDevice(long id, int version, long gateId, String name) {
    Device device = known(Entities.lock(em, Device.class, id));
    ChangedMeanwhile.check(version, device.version());
    Gate gate = gate(gateId);
    em.lock(gate.zone(), LockModeType.PESSIMISTIC_WRITE);
    device.change(gate, name);
    audit.record("door.device-changed", device.name(), null);
    changed.fire(new DoorChanged(false));
  }

  /** Revokes a device for good; its scans stay. */
  public void removeDevice(long id) {
    Device device = known(Entities.lock(em, Device.class, id));
    device.remove(clock.instant());
    audit.record("door.device-removed", device.name(), null);
    changed.fire(new DoorChanged(false));
  }

  /** A code by which one phone becomes this device within a quarter of an hour; shown once. */
  public String offerCode(long deviceId) {
    Device device = known(Entities.lock(em, Device.class, deviceId));
    String code = PairingCode.random();
    device.offer(PairingCode.hash(code), clock.instant());
    audit.recordChange("door.code-issued", device.name(), null, null, null);
    return code;
  }

  /** Takes a device its key away: at its next contact it forgets its roster. */
  public void revoke(long deviceId) {
    Device device = known(Entities.lock(em, Device.class, deviceId));
    device.revoke();
    audit.recordChange("door.device-revoked", device.name(), null, null, null);
    changed.fire(new DoorChanged(false));
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
    audit.recordChange("door.walked-in", attendee.name().latin(), category.code(), null, null);
    return attendee.id();
  }

  private Zone zone(long id) {
    Zone zone = Entities.require(em, Zone.class, id);
    if (zone.isRemoved() || zone.summitId() != summits.current().id()) throw new NotThere(id);
    return zone;
  }

  private Gate gate(long id) {
    Gate gate = Entities.require(em, Gate.class, id);
    if (gate.isRemoved() || gate.zone().summitId() != summits.current().id())
      throw new NotThere(id);
    return gate;
  }
}
