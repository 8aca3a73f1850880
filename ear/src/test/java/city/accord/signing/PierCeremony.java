package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.ConfirmInk;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotCodes;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ceremony.Tablets;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.signing.ink.Ink;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.Inks;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A ceremony of one seat, from its text to its pen, for tests that begin where a pen has written.
 */
@Dependent
public class PierCeremony {

  private static final Language EN = Language.EN;
  private static final LocalDate DAY = LocalDate.of(2017, 5, 4);

  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;
  @Inject private SlotCodes codes;
  @Inject private Tablets tablets;
  @Inject private InkRooms rooms;
  @Inject private Inks inks;

  private long id;

  /** Prepares a ceremony of its own and opens its pens. */
  void open() {
    if (summits.find().isEmpty()) organiser.run(() -> summits.describe(summit()));
    String slug =
        protocol.get(
            () -> declarations.create(new CreateDeclaration("Pier " + UUID.randomUUID(), EN, DAY)));
    DeclarationText text =
        new DeclarationText(
            EN, "Pier", "", List.of(), List.of(new Commitment("", "We share it.")), "");
    int version = protocol.get(() -> declarations.draft(slug)).version();
    protocol.run(
        () ->
            declarations.write(
                new WriteDeclaration(slug, version, DAY, DeclarationTexts.of(text))));
    long frozen = protocol.get(() -> declarations.freeze(slug, 1));
    id = protocol.get(() -> ceremonies.prepare(prepare(frozen)));
    protocol.run(() -> ceremonies.ready(id));
    protocol.run(() -> ceremonies.open(id));
  }

  long id() {
    return id;
  }

  SlotRow slot() {
    return protocol.get(() -> ceremonies.sheet(id)).slots().get(0);
  }

  /** Pairs a tablet and brings it to its pad; answers its token. */
  String pair() {
    String code = protocol.get(() -> codes.issue(slot().id())).code();
    String token = codes.redeem(code, UUID.randomUUID().toString()).token();
    tablets.reading(token);
    return token;
  }

  /** Writes the wave and waits until it is stored. */
  void write() {
    SilentPen pen = new SilentPen();
    pen.write(rooms, id, slot().id(), 1);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (inks.attemptOf(id, slot().id()).isEmpty()) {
      assertTrue(System.nanoTime() < end && pen.refusal() == null, "the ink is not stored");
      Thread.onSpinWait();
    }
  }

  /** Writes the wave on a tablet and confirms it. */
  void sign() {
    String token = pair();
    write();
    Ink wave = SilentPen.wave();
    tablets.confirm(token, new ConfirmInk(1, wave.hash(), wave.pointCount(), EN));
  }

  private static PrepareCeremony prepare(long version) {
    Signatory anna =
        new Signatory(
            null, english("Anna Holm"), english("Mayor"), english("Northhaven"), null, false);
    Instant at = Instant.parse("2017-05-04T09:00:00Z");
    return new PrepareCeremony(version, at, english("Pier 4"), english("I agree."), List.of(anna));
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(EN, text);
  }

  private static DescribeSummit summit() {
    return new DescribeSummit(
        LocalizedText.of("港口峰會", "Harbour Summit"),
        english("Harbours"),
        english("Northhaven"),
        english("Pier 4"),
        english("4 Quay"),
        DAY,
        DAY,
        ZoneId.of("Europe/Oslo"),
        List.of(EN));
  }
}
