package city.accord.door;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.door.Gate.GateHasDevices;
import city.accord.door.Zone.ZoneHasGates;
import city.accord.door.Zone.ZoneNotEmpty;
import city.accord.summit.Summits;
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

/** Zones, gates and devices of the summit at hand, as officers set them up. */
@Stateless
@RolesAllowed(Right.SCAN)
public class DoorSetUp {

  @PersistenceContext private EntityManager em;
  @Inject private DoorStore doors;
  @Inject private Summits summits;
  @Inject private CategoryStore categories;
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
