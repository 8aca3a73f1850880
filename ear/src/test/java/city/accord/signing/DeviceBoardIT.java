package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.signing.ceremony.AlreadyWitnessed;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.ConfirmInk;
import city.accord.signing.ceremony.OrderIsFixed;
import city.accord.signing.ceremony.Orders;
import city.accord.signing.ceremony.OutOfOrder;
import city.accord.signing.ceremony.Sealing;
import city.accord.signing.ceremony.SlotCodes;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ceremony.Spare;
import city.accord.signing.ceremony.Spares;
import city.accord.signing.ceremony.TabletNotPaired;
import city.accord.signing.ceremony.Tablets;
import city.accord.signing.ceremony.Witness;
import city.accord.signing.ceremony.Witnesses;
import city.accord.signing.ink.Doors;
import city.accord.signing.ink.Ink;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.Inks;
import city.accord.signing.ink.Refusal;
import city.accord.signing.ink.Tablet;
import city.accord.signing.order.HostPlace;
import city.accord.signing.order.Order;
import city.accord.signing.order.Rule;
import city.accord.signing.published.PublishedFiles;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import city.accord.testing.AsWitness;
import city.accord.testing.BuiltEar;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tablets that fail and are replaced, hosts, witnesses, and the order before all of it. */
@ArquillianTest
class DeviceBoardIT {

  @Inject private AsProtocol protocol;
  @Inject private AsWitness witness;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Spares spares;
  @Inject private Orders orders;
  @Inject private Witnesses witnesses;
  @Inject private Tablets tablets;
  @Inject private Doors doors;
  @Inject private Sealing sealing;
  @Inject private InkRooms rooms;
  @Inject private Inks inks;
  @Inject private PublishedFiles files;

  private long ceremony;
  private String caller;

  @Deployment
  static EnterpriseArchive ear() {
    return BuiltEar.with(
        DeviceBoardIT.class,
        SmallCeremony.class,
        SilentPen.class,
        AsProtocol.class,
        AsWitness.class,
        AsOrganiser.class);
  }

  @BeforeEach
  void threeCitiesWillSign() {
    caller = UUID.randomUUID().toString();
    ceremony = small.prepare("Northhaven", "Cheb", "Hradec");
  }

  @Test
  void aSpareGoesOnWhereTheStoredInkOfAFailedTabletEnds() {
    open();
    String failed = pair(0);
    SilentPen pen = write(failed, 0);
    String spare = pairSpare();
    protocol.run(() -> spares.give(spares().get(0).id(), slot(0).id()));
    assertEquals(SlotState.INKING, tablets.seat(spare).state());
    assertThrows(TabletNotPaired.class, () -> tablets.seat(failed));
    await(() -> pen.refusal() == Refusal.MOVED);
    confirm(spare);
    assertEquals(SlotState.CONFIRMED, slot(0).state());
    assertTrue(happened("slot.spare-given"));
  }

  @Test
  void aTabletThatComesBackStandsByAsASpare() {
    String failed = pair(0);
    String spare = pairSpare();
    protocol.run(() -> spares.give(spares().get(0).id(), slot(0).id()));
    assertEquals(2, spares.of(failed).orElseThrow().number());
    assertTrue(doors.tablet(failed).orElseThrow().isSpare());
    assertEquals(new Tablet(ceremony, slot(0).id(), 0), doors.tablet(spare).orElseThrow());
    protocol.run(() -> spares.give(spares().get(0).id(), slot(1).id()));
    assertEquals(slot(1).id(), tablets.seat(failed).slotId());
  }

  @Test
  void aTabletMovesToAnotherSlotAndBothKeepWhatWasConfirmed() {
    open();
    String first = pair(0);
    write(first, 0);
    confirm(first);
    String second = pair(1);
    protocol.run(() -> spares.move(slot(0).id(), slot(1).id()));
    assertEquals(slot(1).id(), tablets.seat(first).slotId());
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
    long elsewhere = small.prepare("Southport");
    long slot = small.sheet(elsewhere).slots().get(0).id();
    assertThrows(NotThere.class, () -> protocol.run(() -> spares.give(spare, slot)));
  }

  @Test
  void whoSitsBesideASignatoryIsOnRecordAndOnTheTablet() {
    String tablet = pair(0);
    tablets.askForHelp(tablet);
    protocol.run(() -> slots.host(slot(0).id(), " Ines Vale "));
    assertEquals("Ines Vale", tablets.seat(tablet).hostName());
    assertNull(slot(0).helpAskedAt());
    assertTrue(happened("slot.host-came"));
    protocol.run(() -> slots.host(slot(0).id(), ""));
    assertNull(tablets.seat(tablet).hostName());
  }

  @Test
  void aWitnessSaysSoOnceAndTheSealShowsThatThereWasOneButNotWho() throws IOException {
    assertThrows(OutOfOrder.class, () -> attest("Too Early"));
    open();
    attest("Ola Nord");
    assertThrows(AlreadyWitnessed.class, () -> attest("Ola Nord"));
    List<Witness> known = witness.get(() -> witnesses.of(ceremony));
    assertEquals(List.of("Ola Nord"), known.stream().map(Witness::name).toList());
    String tablet = pair(0);
    write(tablet, 0);
    confirm(tablet);
    for (int i : List.of(1, 2)) protocol.run(() -> slots.absent(slot(i).id(), null));
    protocol.run(() -> sealing.seal(ceremony));
    assertThrows(OutOfOrder.class, () -> attest("Too Late"));
    protocol.run(() -> ceremonies.publish(ceremony));
    String audit = attached(files.of(small.slug()).get(0).bytes(), "accord-audit.json");
    assertTrue(audit.contains("ceremony.witnessed"), "the public audit shows the event");
    assertFalse(audit.contains("Ola Nord"));
  }

  @Test
  void aWitnessSeesTheConsoleAndChangesNothing() {
    assertEquals(3, witness.get(() -> ceremonies.sheet(ceremony)).slots().size());
    assertThrows(EJBAccessException.class, () -> witness.run(() -> ceremonies.ready(ceremony)));
    assertThrows(
        EJBAccessException.class, () -> witness.run(() -> slots.absent(slot(0).id(), null)));
    assertThrows(EJBAccessException.class, () -> witness.run(() -> codes.issueSpare(ceremony)));
    assertThrows(EJBAccessException.class, () -> protocol.run(() -> attestAs("An officer")));
  }

  @Test
  void theOrderMayChangeUntilTheFirstTabletHasItsSlot() {
    Order czech = new Order(new Rule.Alphabetical("cs", Rule.Of.PLACE), HostPlace.IN_LINE, null);
    protocol.run(() -> orders.arrange(ceremony, czech));
    assertEquals(List.of("Hradec", "Cheb", "Northhaven"), places());
    assertEquals(czech, small.sheet(ceremony).order());
    Order byHand = new Order(new Rule.ByHand(), HostPlace.IN_LINE, "Cheb hosts the next summit");
    List<Long> wanted = List.of(slot(1).id(), slot(0).id(), slot(2).id());
    protocol.run(() -> orders.arrange(ceremony, wanted, byHand));
    assertEquals(List.of("Cheb", "Hradec", "Northhaven"), places());
    assertTrue(happened("ceremony.ordered"));
    pair(2);
    assertThrows(OrderIsFixed.class, () -> protocol.run(() -> orders.arrange(ceremony, czech)));
    assertEquals(List.of("Cheb", "Hradec", "Northhaven"), places());
  }

  private static String attached(byte[] pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get(name)
              .getEmbeddedFile()
              .toByteArray(),
          StandardCharsets.UTF_8);
    }
  }

  private void attest(String name) {
    witness.run(() -> attestAs(name));
  }

  private void attestAs(String name) {
    witnesses.attest(ceremony, name);
  }

  private void open() {
    protocol.run(() -> ceremonies.ready(ceremony));
    protocol.run(() -> ceremonies.open(ceremony));
  }

  private String pair(int place) {
    String code = protocol.get(() -> codes.issue(slot(place).id())).code();
    return codes.redeem(code, caller).token();
  }

  private String pairSpare() {
    String code = protocol.get(() -> codes.issueSpare(ceremony)).code();
    return codes.redeem(code, caller).token();
  }

  private SilentPen write(String tablet, int place) {
    tablets.reading(tablet);
    long slot = slot(place).id();
    SilentPen pen = new SilentPen();
    pen.write(rooms, ceremony, slot, 1);
    await(() -> inks.attemptOf(ceremony, slot).isPresent());
    tablets.inking(tablet, 1);
    return pen;
  }

  private void confirm(String tablet) {
    Ink wave = SilentPen.wave();
    tablets.confirm(tablet, new ConfirmInk(1, wave.hash(), wave.pointCount(), Language.EN));
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it does not come");
      Thread.onSpinWait();
    }
  }

  private List<Spare> spares() {
    return protocol.get(() -> spares.of(ceremony));
  }

  private CeremonySheet sheet() {
    return small.sheet(ceremony);
  }

  private SlotRow slot(int place) {
    return sheet().slots().get(place);
  }

  private List<String> places() {
    return sheet().slots().stream().map(slot -> slot.signatory().place().in(Language.EN)).toList();
  }

  private boolean happened(String event) {
    return sheet().happenings().stream().anyMatch(one -> one.event().equals(event));
  }
}
