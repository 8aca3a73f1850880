package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.signing.ceremony.Ceremony.OrderIsFixed;
import city.accord.signing.ceremony.Grouping;
import city.accord.signing.ceremony.Orders;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ink.RoomAccess;
import city.accord.signing.ink.Tablet;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.order.HostPlace;
import city.accord.signing.order.Order;
import city.accord.signing.order.Rule;
import city.accord.signing.tablet.DeviceCheck;
import city.accord.signing.tablet.DeviceChecks;
import city.accord.signing.tablet.DevicePoint;
import city.accord.signing.tablet.DeviceReport;
import city.accord.signing.tablet.SlotCodes;
import city.accord.signing.tablet.Spare;
import city.accord.signing.tablet.Spares;
import city.accord.signing.tablet.TabletNotPaired;
import city.accord.signing.tablet.Tablets;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tablets that fail and are replaced, hosts, and the order before all of it. */
@ArquillianTest
class DeviceBoardIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Spares spares;
  @Inject private DeviceChecks checks;
  @Inject private Orders orders;
  @Inject private Tablets tablets;
  @Inject private RoomAccess access;

  private long ceremony;
  private String caller;

  @BeforeEach
  void threeCitiesWillSign() {
    caller = UUID.randomUUID().toString();
    ceremony = small.prepare("Northhaven", "Cheb", "Hradec");
  }

  @Test
  void aSpareContinuesFromTheStoredInkOfAFailedTablet() {
    small.open();
    String failed = small.pair(0);
    SilentPen pen = small.write(failed, 0);
    tablets.inking(failed, 1);
    String spare = pairSpare();
    protocol.run(() -> spares.give(spares().get(0).id(), slot(0).id()));
    assertEquals(SlotState.INKING, tablets.view(spare).state());
    assertThrows(TabletNotPaired.class, () -> tablets.view(failed));
    SmallCeremony.await(() -> pen.refusal() == InkRefusal.MOVED);
    small.confirm(spare);
    assertEquals(SlotState.CONFIRMED, slot(0).state());
    assertTrue(happened("slot.spare-given"));
  }

  @Test
  void aTabletThatComesBackStandsByAsASpare() {
    String failed = small.pair(0);
    String spare = pairSpare();
    protocol.run(() -> spares.give(spares().get(0).id(), slot(0).id()));
    assertEquals(2, spares.of(failed).orElseThrow().number());
    assertTrue(access.tablet(failed).orElseThrow().isSpare());
    assertEquals(new Tablet(ceremony, slot(0).id(), 0), access.tablet(spare).orElseThrow());
    protocol.run(() -> spares.give(spares().get(0).id(), slot(1).id()));
    assertEquals(slot(1).id(), tablets.view(failed).slotId());
  }

  @Test
  void aTabletMovesToAnotherSlotAndBothKeepWhatWasConfirmed() {
    small.open();
    String first = small.sign(0);
    String second = small.pair(1);
    protocol.run(() -> spares.move(slot(0).id(), slot(1).id()));
    assertEquals(slot(1).id(), tablets.view(first).slotId());
    assertEquals(SlotState.CONFIRMED, slot(0).state());
    assertFalse(slot(0).paired());
    assertTrue(spares.of(second).isPresent());
    assertThrows(
        TabletNotPaired.class, () -> protocol.run(() -> spares.move(slot(2).id(), slot(1).id())));
  }

  @Test
  void aSpareOfOneCeremonyTakesNoSlotOfAnother() {
    pairSpare();
    long spare = spares().get(0).id();
    small.prepare("Southport");
    long slot = slot(0).id();
    assertThrows(NotThere.class, () -> protocol.run(() -> spares.give(spare, slot)));
  }

  @Test
  void assistanceIsOnRecordAndShownOnTheTablet() {
    String tablet = small.pair(0);
    tablets.askForHelp(tablet);
    protocol.run(() -> slots.host(slot(0).id(), " Ines Vale "));
    assertEquals("Ines Vale", tablets.view(tablet).hostName());
    assertNull(slot(0).helpAskedAt());
    assertTrue(happened("slot.host-came"));
    protocol.run(() -> slots.host(slot(0).id(), ""));
    assertNull(tablets.view(tablet).hostName());
  }

  @Test
  void theOrderMayChangeUntilTheFirstTabletHasItsSlot() {
    Order czech = new Order(new Rule.Alphabetical("cs", Rule.Of.PLACE), HostPlace.IN_LINE, null);
    arrange(small.details().slots().stream().map(SlotRow::id).toList(), czech);
    assertEquals(List.of("Hradec", "Cheb", "Northhaven"), places());
    assertEquals(czech, small.details().order());
    Order byHand = new Order(new Rule.ByHand(), HostPlace.IN_LINE, "Cheb hosts the next summit");
    List<Long> wanted = List.of(slot(1).id(), slot(0).id(), slot(2).id());
    arrange(wanted, byHand);
    assertEquals(List.of("Cheb", "Hradec", "Northhaven"), places());
    assertTrue(happened("ceremony.ordered"));
    small.pair(2);
    assertThrows(OrderIsFixed.class, () -> arrange(wanted, czech));
    assertEquals(List.of("Cheb", "Hradec", "Northhaven"), places());
  }

  @Test
  void aSignatoryChangesTheirGroupUntilTheFirstTabletHasItsSlot() {
    LocalizedText hosts = LocalizedText.of("主辦城市", "Hosts");
    LocalizedText guests = LocalizedText.of("來賓城市", "Guests");
    Order byHand = new Order(new Rule.ByHand(), HostPlace.IN_LINE, "Agreed with the hosts");
    List<Long> all = small.details().slots().stream().map(SlotRow::id).toList();
    Map<Long, Integer> members = Map.of(all.get(0), 2, all.get(1), 1, all.get(2), 2);
    Grouping grouping = new Grouping(List.of(hosts, guests), members);
    protocol.run(() -> orders.arrange(ceremony, all, grouping, byHand));
    assertEquals(
        List.of(all.get(1), all.get(0), all.get(2)),
        small.details().slots().stream().map(SlotRow::id).toList());
    assertEquals(List.of(hosts, guests, guests), groups());
    arrange(all, byHand);
    assertEquals(List.of(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY), groups());
    Grouping unnamed = new Grouping(List.of(LocalizedText.EMPTY), Map.of(all.get(0), 1));
    assertThrows(
        Signatory.GroupWithoutName.class,
        () -> protocol.run(() -> orders.arrange(ceremony, all, unnamed, byHand)));
    assertEquals(List.of(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY), groups());
  }

  private List<LocalizedText> groups() {
    return small.details().slots().stream().map(slot -> slot.signatory().groupName()).toList();
  }

  /** In no group. */
  private void arrange(List<Long> slotIds, Order order) {
    Grouping none = new Grouping(List.of(), Map.of());
    protocol.run(() -> orders.arrange(ceremony, slotIds, none, order));
  }

  @Test
  void theCheckOfATabletIsSeenAtTheConsoleAndMovesWithIt() {
    String token = pairSpare();
    long spare = spares().get(0).id();
    checks.report(token, new DeviceReport(Set.of(DevicePoint.TAPS), 240, 600, 9, "1180x820@2"));
    checks.report(token, new DeviceReport(Set.of(), 240, 700, 8, "a tablet, perhaps"));
    DeviceCheck check = protocol.get(() -> checks.ofSpares(ceremony)).get(spare);
    assertTrue(check.isPassed(), "the later one counts");
    assertEquals(700, check.pressureLevels());
    assertEquals("", check.screen());
    protocol.run(() -> spares.give(spare, slot(0).id()));
    assertEquals(Set.of(slot(0).id()), protocol.get(() -> checks.ofSlots(ceremony)).keySet());
    assertThrows(
        TabletNotPaired.class,
        () -> checks.report("nobody", new DeviceReport(Set.of(), 0, 0, 0, "")));
  }

  private String pairSpare() {
    String code = protocol.get(() -> codes.issueSpare(ceremony)).code();
    return codes.redeem(code, caller).token();
  }

  private List<Spare> spares() {
    return protocol.get(() -> spares.of(ceremony));
  }

  private SlotRow slot(int place) {
    return small.slot(place);
  }

  private List<String> places() {
    return small.details().slots().stream()
        .map(slot -> slot.signatory().place().in(Language.EN))
        .toList();
  }

  private boolean happened(String event) {
    return small.details().entries().stream().anyMatch(one -> one.event().equals(event));
  }
}
