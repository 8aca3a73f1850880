package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.sealing.Proofs;
import city.accord.signing.stroke.Ink;
import city.accord.signing.tablet.ConfirmInk;
import city.accord.signing.tablet.SlotCodes;
import city.accord.signing.tablet.Tablets;
import city.accord.testing.AnySummit;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A ceremony for the cities that are named, as far as a test wants it: prepared, opened, a tablet
 * paired, the wave written on it and confirmed. Slots are counted from 0, in the cities' order.
 */
@Dependent
public class SmallCeremony {

  @Inject private AnySummit summit;
  @Inject private AsProtocol protocol;
  @Inject private SmallDeclaration declaration;
  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;
  @Inject private Proofs proofs;
  @Inject private SlotCodes codes;
  @Inject private Tablets tablets;
  @Inject private InkRooms rooms;
  @Inject private Inks inks;

  private final String caller = UUID.randomUUID().toString();
  private String slug;
  private long version;
  private long id;

  /** Prepares it; answers its id. */
  public long prepare(String... cities) {
    summit.takesPlace();
    slug = declaration.written();
    version = protocol.get(() -> declarations.freeze(slug, cities.length, null));
    return prepareAgain(cities);
  }

  /** Prepares one more for the declaration's frozen version, and goes on with it; its id. */
  long prepareAgain(String... cities) {
    return prepareAt("Pier 4", cities);
  }

  /** The same, at a place of this name. */
  long prepareAt(String place, String... cities) {
    return prepareAt(place, Stream.of(cities).map(SmallCeremony::mayorOf).toList());
  }

  /** Prepares it for these signatories; answers its id. */
  public long prepareFor(List<Signatory> signatories) {
    summit.takesPlace();
    slug = declaration.written();
    version = protocol.get(() -> declarations.freeze(slug, signatories.size(), null));
    return prepareAt("Pier 4", signatories);
  }

  private long prepareAt(String place, List<Signatory> signatories) {
    PrepareCeremony prepared =
        new PrepareCeremony(
            version,
            Instant.parse("2017-05-04T09:00:00Z"),
            english(place),
            english("I agree."),
            signatories);
    id = protocol.get(() -> ceremonies.prepare(prepared));
    return id;
  }

  void approveProof() {
    protocol.run(() -> proofs.approve(id, proofs.hash(id)));
  }

  void rehearse() {
    protocol.run(() -> ceremonies.rehearse(id));
  }

  /** Approves the proof and makes ready. */
  void ready() {
    approveProof();
    protocol.run(() -> ceremonies.ready(id));
  }

  /** Opens the pens of what was prepared. */
  public void open() {
    ready();
    protocol.run(() -> ceremonies.open(id));
  }

  /** Pairs a tablet with a slot; answers its token. */
  String pair(int place) {
    String code = protocol.get(() -> codes.issue(slot(place).id())).code();
    return codes.redeem(code, caller).token();
  }

  /** Reads on a slot's tablet, writes the wave there and waits until it is stored. */
  SilentPen write(String tablet, int place) {
    tablets.reading(tablet);
    long slot = slot(place).id();
    SilentPen pen = new SilentPen();
    pen.write(rooms, id, slot, 1);
    await(
        () -> {
          assertNull(pen.refusal());
          return inks.attemptOf(id, slot).isPresent();
        });
    return pen;
  }

  /** Confirms the wave that was written on a tablet. */
  void confirm(String tablet) {
    Ink wave = SilentPen.wave();
    tablets.confirm(tablet, new ConfirmInk(1, wave.hash(), wave.pointCount(), Language.EN));
  }

  /** Pairs a tablet with a slot, writes the wave on it and confirms it; answers its token. */
  public String sign(int place) {
    String tablet = pair(place);
    write(tablet, place);
    confirm(tablet);
    return tablet;
  }

  long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  CeremonyDetails details() {
    return protocol.get(() -> ceremonies.details(id));
  }

  public SlotRow slot(int place) {
    return details().slots().get(place);
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it does not come");
      Thread.onSpinWait();
    }
  }

  private static Signatory mayorOf(String city) {
    return new Signatory(
        null, english("Mayor of " + city), english("Mayor"), english(city), null, false);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(Language.EN, text);
  }
}
