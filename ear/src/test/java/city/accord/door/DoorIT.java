package city.accord.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.attendee.Badges;
import city.accord.delegation.CreateDelegation;
import city.accord.delegation.Delegations;
import city.accord.delegation.Members;
import city.accord.delegation.Represented;
import city.accord.door.Device.PairingCodeUnknown;
import city.accord.door.DoorDevices.ScanNotPossible;
import city.accord.door.Gate.GateHasDevices;
import city.accord.door.Zone.ZoneHasGates;
import city.accord.door.Zone.ZoneNotEmpty;
import city.accord.testing.AnySummit;
import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AtOnce;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doors: devices that are paired, scans that count once, entries that nobody saw at once. */
@ArquillianTest
class DoorIT {

  private static final String CALLER = "203.0.113.9";

  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private DoorSetUp setUp;
  @Inject private Doors doors;
  @Inject private DoorDevices devices;
  @Inject private Badges badges;
  @Inject private Delegations delegations;
  @Inject private Members members;
  @Inject private Approvals approvals;

  private String name;
  private long zone;

  @BeforeEach
  void open() {
    summit.takesPlace();
    name = "Hall" + System.nanoTime();
    ZoneRow row = new ZoneRow(null, 0, text(name), List.of(), List.of());
    organiser.run(() -> setUp.save(row));
    zone =
        organiser.get(setUp::zones).stream()
            .filter(one -> one.name().equals(text(name)))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void aScanThatIsSentTwiceCountsOnce() {
    String phone = paired(Way.BOTH);
    String code = code(guest());
    SentScan sent = sent(code, true);
    assertEquals(Verdict.ADMITTED, devices.scan(phone, sent).verdict());
    assertEquals(Verdict.ADMITTED, devices.scan(phone, sent).verdict());
    assertEquals(1, inside());
    assertEquals(1, scans().size());
    assertEquals(Verdict.ALREADY_IN, devices.scan(phone, sent(code, true)).verdict());
    assertEquals(Verdict.LEFT, devices.scan(phone, sent(code, false)).verdict());
    assertEquals(0, inside());
  }

  @Test
  void anEntryWithoutNetworkThatComesLateIsSeenAsTheFirstOfTwo() {
    String online = paired(Way.BOTH);
    String offline = paired(Way.BOTH);
    String code = code(guest());
    assertEquals(Verdict.ADMITTED, devices.scan(online, sent(code, true)).verdict());
    SentScan late = offline(code, true, gateOf(offline), 600_000);
    assertEquals(Verdict.ADMITTED, devices.scan(offline, late).verdict());
    assertEquals(1, inside());
    List<ScanRow> twice = organiser.get(doors::flagged).stream().filter(this::isHere).toList();
    assertEquals(1, twice.size());
    assertFalse(twice.get(0).offline());
    organiser.run(() -> doors.undo(twice.get(0).id()));
    assertTrue(organiser.get(doors::flagged).stream().noneMatch(this::isHere));
    assertEquals(1, inside());
  }

  @Test
  void whatADeviceCouldNotKnowIsFlagged() {
    String phone = paired(Way.IN);
    long guest = guest();
    String lost = code(guest);
    organiser.run(() -> badges.revoke(guest, "lost"));
    assertEquals(Verdict.REVOKED, devices.scan(phone, sent(lost, true)).verdict());
    devices.scan(phone, offline(lost, true, gateOf(phone), 60_000));
    ScanRow flagged =
        organiser.get(doors::flagged).stream().filter(this::isHere).findFirst().orElseThrow();
    assertEquals(Verdict.REVOKED, flagged.overruled());
  }

  @Test
  void ofManyCopiesAtOnceOneIsLetIn() throws Exception {
    String code = code(guest());
    List<String> phones = List.of(paired(Way.IN), paired(Way.IN), paired(Way.IN), paired(Way.IN));
    List<Callable<Verdict>> tries = new ArrayList<>();
    for (String phone : phones) tries.add(() -> devices.scan(phone, sent(code, true)).verdict());
    assertEquals(1, Collections.frequency(AtOnce.answers(tries), Verdict.ADMITTED));
  }

  @Test
  void aDeviceStandsAtItsOwnGateAndKnowsOnlyItsOwnScans() {
    String exit = paired(Way.OUT);
    String entry = paired(Way.IN);
    String code = code(guest());
    SentScan sent = sent(code, true);
    assertThrows(ScanNotPossible.class, () -> devices.scan(exit, sent));
    devices.scan(entry, sent);
    String other = paired(Way.IN);
    assertThrows(ScanNotPossible.class, () -> devices.scan(other, sent));
    assertThrows(NotThere.class, () -> devices.undo(other, sent.nonce()));
    devices.undo(entry, sent.nonce());
    assertEquals(0, inside());
  }

  @Test
  void aRosterHoldsNoCodeAndARevokedDeviceGetsNone() {
    long guest = guest();
    String code = code(guest);
    long device = device(Way.BOTH);
    String phone = devices.pair(organiser.get(() -> setUp.offerCode(device)), CALLER);
    Roster roster = devices.roster(phone);
    RosterEntry entry =
        roster.entries().stream().filter(one -> one.attendee() == guest).findFirst().orElseThrow();
    assertEquals(Sha256.hex(code), entry.hash());
    assertFalse(roster.toString().contains(code));
    organiser.run(() -> setUp.revoke(device));
    assertThrows(DeviceRevoked.class, () -> devices.roster(phone));
    assertThrows(DeviceRevoked.class, () -> devices.scan(phone, sent(code, true)));
    assertThrows(DeviceRevoked.class, () -> devices.search(phone, name));
    assertThrows(DeviceRevoked.class, () -> devices.photo(phone, guest));
  }

  @Test
  void aPairingCodePairsOnePhone() {
    long device = device(Way.BOTH);
    String code = organiser.get(() -> setUp.offerCode(device));
    devices.pair(code, CALLER);
    assertThrows(PairingCodeUnknown.class, () -> devices.pair(code, CALLER));
    assertThrows(PairingCodeUnknown.class, () -> devices.pair("", CALLER));
  }

  @Test
  void halfACodeIsToldFromAnUnknownOne() {
    String phone = paired(Way.BOTH);
    String code = code(guest());
    DoorAnswer half = devices.scan(phone, sent(code.substring(0, 11), true));
    assertEquals(Verdict.UNREADABLE, half.verdict());
    assertNull(half.person());
    SentScan unknown = sent("ABCDEFGHJKMNPQRSTVWX", true);
    assertEquals(Verdict.UNKNOWN, devices.scan(phone, unknown).verdict());
  }

  @Test
  void whoIsOfHonourWaitsForProtocolUntilGreeted() {
    String phone = paired(Way.BOTH);
    long guest = guest();
    organiser.run(() -> doors.mark(guest, true, false));
    assertTrue(devices.scan(phone, sent(code(guest), true)).honoured());
    ScanRow waiting =
        organiser.get(doors::toGreet).stream().filter(this::isHere).findFirst().orElseThrow();
    organiser.run(() -> doors.greet(waiting.id()));
    assertTrue(organiser.get(doors::toGreet).stream().noneMatch(this::isHere));
    organiser.run(() -> doors.mark(guest, false, true));
    devices.scan(phone, sent(code(guest), false));
    assertEquals(Verdict.BLOCKED, devices.scan(phone, sent(code(guest), true)).verdict());
  }

  @Test
  void onlyOfficersWithTheRightSetUpAndWatchTheDoors() {
    assertThrows(EJBAccessException.class, doors::counts);
    assertThrows(EJBAccessException.class, () -> setUp.offerCode(1));
    assertThrows(EJBAccessException.class, () -> doors.undo(1));
  }

  private boolean isHere(ScanRow row) {
    return row.zone().equals(text(name));
  }

  @Test
  void protocolGreetsTheHeadOfADelegationAndNotWhoComesAlong() {
    Represented harbour = Represented.organisation(text(name), LocalizedText.EMPTY);
    long delegation =
        organiser.get(() -> delegations.create(new CreateDelegation(harbour, false, null)));
    String phone = paired(Way.BOTH);
    String head = code(member(delegation, true));
    String aide = code(member(delegation, false));
    assertTrue(devices.scan(phone, sent(head, true)).honoured());
    assertFalse(devices.scan(phone, sent(aide, true)).honoured());
    List<ScanRow> waiting = organiser.get(doors::toGreet).stream().filter(this::isHere).toList();
    assertEquals(1, waiting.size());
    organiser.run(() -> doors.greet(waiting.get(0).id()));
    assertTrue(organiser.get(doors::toGreet).stream().noneMatch(this::isHere));
  }

  private long member(long delegation, boolean leads) {
    PersonName person =
        new PersonName(
            null, "Ada", name + leads, Order.GIVEN_FIRST, LocalizedText.EMPTY, text("Mayor"));
    long id = organiser.get(() -> members.add(delegation, person, "delegate", leads, Set.of()));
    approvals.approve(id);
    return id;
  }

  @Test
  void whatIsRemovedHasNothingLeftAndItsScansStay() {
    long device = device(Way.BOTH);
    String phone = devices.pair(organiser.get(() -> setUp.offerCode(device)), CALLER);
    String code = code(guest());
    devices.scan(phone, sent(code, true));
    long gate = organiser.get(() -> setUp.device(device)).gateId();
    assertThrows(ZoneHasGates.class, () -> organiser.run(() -> setUp.removeZone(zone)));
    assertThrows(GateHasDevices.class, () -> organiser.run(() -> setUp.removeGate(gate)));
    organiser.run(() -> setUp.removeDevice(device));
    assertThrows(DeviceRevoked.class, () -> devices.scan(phone, sent(code, false)));
    assertThrows(NotThere.class, () -> organiser.run(() -> setUp.offerCode(device)));
    organiser.run(() -> setUp.removeGate(gate));
    assertThrows(ZoneNotEmpty.class, () -> organiser.run(() -> setUp.removeZone(zone)));
    assertEquals(1, scans().size());
    organiser.run(() -> doors.undo(scans().get(0).id()));
    organiser.run(() -> setUp.removeZone(zone));
    assertEquals(1, scans().size());
    assertTrue(organiser.get(setUp::zones).stream().noneMatch(one -> one.id() == zone));
    assertThrows(
        NotThere.class, () -> organiser.run(() -> setUp.addGate(zone, text("Late"), Way.IN)));
  }

  @Test
  void aDeviceMovesToAnotherGateWithoutBeingPairedAnew() {
    long device = device(Way.OUT);
    String phone = devices.pair(organiser.get(() -> setUp.offerCode(device)), CALLER);
    SentScan sent = sent(code(guest()), true);
    assertThrows(ScanNotPossible.class, () -> devices.scan(phone, sent));
    DeviceRow row = organiser.get(() -> setUp.device(device));
    long entrance = organiser.get(() -> setUp.device(device(Way.IN))).gateId();
    organiser.run(() -> setUp.changeDevice(device, row.version(), entrance, "Phone 7"));
    assertEquals(Verdict.ADMITTED, devices.scan(phone, sent).verdict());
    assertEquals("Phone 7", scans().get(0).device());
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> setUp.changeDevice(device, row.version(), entrance, "Old")));
    GateRow gate = gate(entrance);
    LocalizedText name = text("Moved" + System.nanoTime());
    organiser.run(() -> setUp.saveGate(entrance, gate.version(), name, Way.BOTH));
    assertEquals(name, organiser.get(() -> setUp.device(device)).gate());
  }

  @Test
  void whatWasScannedWithoutNetworkCountsAtTheGateWhereItWas() {
    long device = device(Way.BOTH);
    String phone = devices.pair(organiser.get(() -> setUp.offerCode(device)), CALLER);
    DeviceRow row = organiser.get(() -> setUp.device(device));
    String code = code(guest());
    SentScan in = offline(code, true, row.gateId(), 60_000);
    GateRow turned = gate(row.gateId());
    organiser.run(() -> setUp.saveGate(row.gateId(), turned.version(), turned.name(), Way.OUT));
    long elsewhere = gateOf(paired(Way.OUT));
    organiser.run(() -> setUp.changeDevice(device, row.version(), elsewhere, row.name()));
    assertEquals(elsewhere, devices.roster(phone).gate().id());
    organiser.run(() -> setUp.removeGate(row.gateId()));

    assertEquals(Verdict.ADMITTED, devices.scan(phone, in).verdict());
    assertEquals(turned.name(), scans().get(0).gate());
    assertEquals(1, inside());
    SentScan never = offline(code, true, gateOf(paired(Way.IN)), 60_000);
    assertThrows(ScanNotPossible.class, () -> devices.scan(phone, never));
  }

  private GateRow gate(long id) {
    return organiser.get(setUp::gates).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private long gateOf(String phone) {
    return devices.state(phone).gate().id();
  }

  private List<ScanRow> scans() {
    return organiser.get(doors::latest).stream().filter(this::isHere).toList();
  }

  private long inside() {
    return organiser.get(doors::counts).stream()
        .filter(count -> count.zone() == zone)
        .findFirst()
        .orElseThrow()
        .inside();
  }

  private String paired(Way way) {
    long device = device(way);
    return devices.pair(organiser.get(() -> setUp.offerCode(device)), CALLER);
  }

  private long device(Way way) {
    LocalizedText gate = text("Gate" + System.nanoTime());
    organiser.run(() -> setUp.addGate(zone, gate, way));
    long id =
        organiser.get(setUp::gates).stream()
            .filter(one -> one.name().equals(gate))
            .findFirst()
            .orElseThrow()
            .id();
    return organiser.get(() -> setUp.addDevice(id, "Phone"));
  }

  private long guest() {
    PersonName guest =
        new PersonName(
            null, "Jana", name, Order.GIVEN_FIRST, LocalizedText.EMPTY, LocalizedText.EMPTY);
    return organiser.get(() -> doors.walkIn(new WalkIn(guest, LocalizedText.EMPTY, "guest")));
  }

  private String code(long guest) {
    return organiser.get(() -> badges.issue(List.of(guest))).get(guest);
  }

  private static SentScan sent(String code, boolean entering) {
    return new SentScan(nonce(), code, null, entering, 0, null);
  }

  private static SentScan offline(String code, boolean entering, long gate, long ago) {
    SentScan.Offline admitted = new SentScan.Offline(gate, Verdict.ADMITTED);
    return new SentScan(nonce(), code, null, entering, ago, admitted);
  }

  private static String nonce() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.EN, words);
  }
}
