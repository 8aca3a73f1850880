package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.CodeUsed;
import city.accord.signing.ceremony.ConfirmInk;
import city.accord.signing.ceremony.PairedTablet;
import city.accord.signing.ceremony.PendingTimestamps;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.SealedDeclarations;
import city.accord.signing.ceremony.Sealing;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotCodes;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ceremony.SlotsNotSettled;
import city.accord.signing.ceremony.TabletNotPaired;
import city.accord.signing.ceremony.Tablets;
import city.accord.signing.ceremony.TooManyWrongCodes;
import city.accord.signing.ceremony.UnfinishedSealings;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationDraft;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.signing.declaration.WrittenMeanwhile;
import city.accord.signing.ink.Ink;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.Inks;
import city.accord.signing.published.PublicStage;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.Copies;
import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Verification;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import city.accord.testing.BuiltEar;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration of three clauses in English, typed in by hand, from its draft to the public. */
@ArquillianTest
class CeremoniesIT {

  private static final Language EN = Language.EN;

  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Tablets tablets;
  @Inject private Sealing sealing;
  @Inject private UnfinishedSealings unfinished;
  @Inject private PendingTimestamps timestamps;
  @Inject private SealedDeclarations sealedDeclarations;
  @Inject private InkRooms rooms;
  @Inject private Inks inks;
  @Inject private PublishedDeclarations published;
  @Inject private PublishedFiles files;
  @Inject private Copies copies;

  private String slug;
  private long ceremony;
  private long slot;
  private String caller;

  @Deployment
  static EnterpriseArchive ear() {
    return BuiltEar.with(CeremoniesIT.class, SilentPen.class, AsProtocol.class, AsOrganiser.class);
  }

  @BeforeEach
  void aCeremonyOfItsOwn() {
    if (summits.find().isEmpty()) organiser.run(() -> summits.describe(summit()));
    caller = UUID.randomUUID().toString();
    slug = protocol.get(() -> declarations.create(begun()));
    write();
    long version = protocol.get(() -> declarations.freeze(slug, 2));
    ceremony = protocol.get(() -> ceremonies.prepare(prepare(version)));
    slot = sheet().slots().get(0).id();
  }

  @Test
  void onePenSignsAndTheSealedDeclarationBelongsToEveryone() {
    ready();
    assertEquals(PublicStage.WAITING, published.named(slug).stage());
    assertTrue(published.named(slug).in(EN).commitments().isEmpty());
    protocol.run(() -> ceremonies.open(ceremony));
    assertEquals(3, published.named(slug).in(EN).commitments().size());
    sign(pair(), 1);
    protocol.run(() -> slots.absent(second(), "train cancelled"));
    protocol.run(() -> sealing.seal(ceremony));
    assertThrows(NotThere.class, () -> files.of(slug), "sealed is not yet published");
    protocol.run(() -> ceremonies.publish(ceremony));
    Verification found = copies.verify(files.of(slug).get(0).bytes());
    assertEquals(Answer.GENUINE, found.answer());
    assertEquals(sheet().fingerprint(), found.manifest().orElseThrow().fingerprint());
    assertEquals(1, published.named(slug).signedCount());
  }

  @Test
  void aSealIsMadeOnceHoweverOftenItIsAskedFor() {
    open();
    sign(pair(), 1);
    protocol.run(() -> slots.decline(second(), "no mandate"));
    protocol.run(() -> sealing.seal(ceremony));
    String fingerprint = sheet().fingerprint();
    assertThrows(Refused.class, () -> protocol.run(() -> sealing.seal(ceremony)));
    assertEquals(fingerprint, sheet().fingerprint());
  }

  @Test
  void aCeremonyThatStoppedWhileClosingGoesOnToItsSeal() {
    open();
    sign(pair(), 1);
    protocol.run(() -> slots.absent(second(), null));
    protocol.run(() -> ceremonies.close(ceremony));
    assertEquals(CeremonyState.CLOSING, sheet().state());
    protocol.run(() -> sealing.seal(ceremony));
    assertEquals(CeremonyState.SEALED, sheet().state());
  }

  @Test
  void aSealingThatBrokeOffGoesOnByItself() {
    open();
    sign(pair(), 1);
    protocol.run(() -> slots.absent(second(), "train cancelled"));
    protocol.run(() -> ceremonies.close(ceremony));
    unfinished.goOn();
    assertEquals(CeremonyState.SEALED, sheet().state());
    String fingerprint = sheet().fingerprint();
    unfinished.goOn();
    assertEquals(fingerprint, sheet().fingerprint());
  }

  @Test
  void aTimestampAuthorityThatDoesNotAnswerIsAskedAgainAndTheFingerprintStays() {
    open();
    sign(pair(), 1);
    protocol.run(() -> slots.absent(second(), "train cancelled"));
    System.setProperty("accord.tsa.url", "http://127.0.0.1:1/nobody");
    try {
      protocol.run(() -> sealing.seal(ceremony));
    } finally {
      System.clearProperty("accord.tsa.url");
    }
    protocol.run(() -> ceremonies.publish(ceremony));
    byte[] pending = files.of(slug).get(0).bytes();
    assertEquals(Answer.TIME_NOT_PROVEN, copies.verify(pending).answer());
    assertTrue(sealedDeclarations.isPending(ceremony));
    timestamps.add();
    assertFalse(sealedDeclarations.isPending(ceremony));
    Verification later = copies.verify(files.of(slug).get(0).bytes());
    assertEquals(Answer.GENUINE, later.answer());
    assertEquals(sheet().fingerprint(), later.manifest().orElseThrow().fingerprint());
  }

  @Test
  void nothingIsSealedWhileSomeoneIsAwaited() {
    open();
    sign(pair(), 1);
    assertThrows(SlotsNotSettled.class, () -> protocol.run(() -> sealing.seal(ceremony)));
    assertEquals(CeremonyState.OPEN, sheet().state());
  }

  @Test
  void aRehearsalIsClearedAndNothingOfItIsSigned() {
    protocol.run(() -> ceremonies.rehearse(ceremony));
    String tablet = pair();
    sign(tablet, 1);
    assertEquals(SlotState.CONFIRMED, tablets.seat(tablet).state());
    assertFalse(published.named(slug).slots().get(0).state().isSigned(), "no one outside sees it");
    protocol.run(() -> ceremonies.clearRehearsal(ceremony));
    assertEquals(SlotState.CONNECTED, tablets.seat(tablet).state());
    assertTrue(inks.attemptOf(ceremony, slot).isEmpty());
    protocol.run(() -> ceremonies.ready(ceremony));
  }

  @Test
  void aCodeOpensOneTabletOnceAndANewerTabletTakesItsSeat() {
    String code = protocol.get(() -> codes.issue(slot)).code();
    PairedTablet first = codes.redeem(code.toLowerCase(Locale.ROOT), caller);
    assertThrows(CodeUsed.class, () -> codes.redeem(code, caller));
    String second = pair();
    assertNotEquals(first.token(), second);
    assertThrows(TabletNotPaired.class, () -> tablets.seat(first.token()));
    assertEquals(slot, tablets.seat(second).slotId());
  }

  @Test
  void whoeverGuessesCodesIsSlowedDown() {
    for (int i = 0; i < 5; i++)
      assertThrows(Refused.class, () -> codes.redeem("0000-0000", caller));
    String code = protocol.get(() -> codes.issue(slot)).code();
    assertThrows(TooManyWrongCodes.class, () -> codes.redeem(code, caller));
    assertEquals(slot, codes.redeem(code, "someone else " + caller).slotId());
  }

  @Test
  void nobodyButTheProtocolOfficeIssuesCodesOrOpensThePens() {
    assertThrows(EJBAccessException.class, () -> codes.issue(slot));
    assertThrows(EJBAccessException.class, () -> ceremonies.open(ceremony));
    assertThrows(EJBAccessException.class, () -> sealing.seal(ceremony));
  }

  @Test
  void twoEditorsDoNotOverwriteEachOther() {
    DeclarationDraft seen = protocol.get(() -> declarations.draft(slug));
    protocol.run(() -> declarations.write(written(seen.version(), "We share what we learn.")));
    assertThrows(
        WrittenMeanwhile.class,
        () -> protocol.run(() -> declarations.write(written(seen.version(), "We do not."))));
    assertEquals(1, protocol.get(() -> declarations.draft(slug)).changes().size());
  }

  @Test
  void aVoidCeremonyIsNoLongerPublic() {
    protocol.run(() -> ceremonies.annul(ceremony, "the text was withdrawn"));
    assertThrows(NotThere.class, () -> published.named(slug));
    assertNull(sheet().fingerprint());
  }

  private void ready() {
    protocol.run(() -> ceremonies.ready(ceremony));
  }

  private void open() {
    ready();
    protocol.run(() -> ceremonies.open(ceremony));
  }

  private String pair() {
    String code = protocol.get(() -> codes.issue(slot)).code();
    return codes.redeem(code, caller).token();
  }

  private void sign(String tablet, int round) {
    tablets.reading(tablet);
    SilentPen pen = new SilentPen();
    pen.write(rooms, ceremony, slot, round);
    await(() -> inks.attemptOf(ceremony, slot).isPresent(), pen);
    Ink wave = SilentPen.wave();
    tablets.confirm(tablet, new ConfirmInk(1, wave.hash(), wave.pointCount(), EN));
  }

  private static void await(BooleanSupplier condition, SilentPen pen) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertNull(pen.refusal());
      assertTrue(System.nanoTime() < end, "the ink is not stored");
      Thread.onSpinWait();
    }
  }

  private CeremonySheet sheet() {
    return protocol.get(() -> ceremonies.sheet(ceremony));
  }

  private long second() {
    return sheet().slots().get(1).id();
  }

  private static CreateDeclaration begun() {
    return new CreateDeclaration("Harbours " + UUID.randomUUID(), EN, LocalDate.of(2017, 5, 4));
  }

  private void write() {
    int version = protocol.get(() -> declarations.draft(slug)).version();
    protocol.run(() -> declarations.write(written(version, "We learn from each other.")));
  }

  private WriteDeclaration written(int version, String last) {
    List<Commitment> three =
        Stream.of("We keep our harbours clean.", "We keep them open.", last)
            .map(text -> new Commitment("", text))
            .toList();
    DeclarationText text = new DeclarationText(EN, "Harbours", "", List.of(), three, "");
    return new WriteDeclaration(slug, version, LocalDate.of(2017, 5, 4), DeclarationTexts.of(text));
  }

  private static PrepareCeremony prepare(long version) {
    return new PrepareCeremony(
        version,
        Instant.parse("2017-05-04T09:00:00Z"),
        english("Pier 4"),
        english("I agree."),
        List.of(signatory("Anna Holm", "Northhaven"), signatory("Ben Ortiz", "Southport")));
  }

  private static Signatory signatory(String name, String place) {
    return new Signatory(null, english(name), english("Mayor"), english(place), null, false);
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
        LocalDate.of(2017, 5, 4),
        LocalDate.of(2017, 5, 5),
        ZoneId.of("Europe/Oslo"),
        List.of(EN));
  }
}
