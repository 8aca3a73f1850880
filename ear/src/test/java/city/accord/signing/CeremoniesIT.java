package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.account.Brake.TooManyTries;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.declaration.DeclarationDraft;
import city.accord.signing.declaration.Declarations.WrittenMeanwhile;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.published.PublicStage;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.CopyVerifier;
import city.accord.signing.sealing.Sealing;
import city.accord.signing.tablet.PairedTablet;
import city.accord.signing.tablet.SlotCode.CodeUsed;
import city.accord.signing.tablet.SlotCodes;
import city.accord.signing.tablet.TabletNotPaired;
import city.accord.signing.tablet.Tablets;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.summit.Summits;
import city.accord.testing.AsProtocol;
import city.accord.testing.AtOnce;
import city.accord.text.Language;
import city.accord.typeset.NoGlyph;
import city.accord.typeset.ScriptNeedsShaping;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration of three clauses in English, typed in by hand, from its draft to the public. */
@ArquillianTest
class CeremoniesIT {

  private static final Language EN = Language.EN;
  private static final int AT_ONCE = 6;

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private SmallDeclaration declaration;
  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Tablets tablets;
  @Inject private Sealing sealing;
  @Inject private Inks inks;
  @Inject private PublishedDeclarations published;
  @Inject private PublishedFiles files;
  @Inject private Summits summits;
  @Inject private CopyVerifier copies;

  private final String caller = UUID.randomUUID().toString();
  private long ceremony;
  private long slot;

  @BeforeEach
  void twoCitiesWillSign() {
    ceremony = small.prepare("Northhaven", "Southport");
    slot = small.slot(0).id();
  }

  @Test
  void onePenSignsAndTheSealedDeclarationBelongsToEveryone() {
    small.ready();
    assertEquals(PublicStage.WAITING, published.named(small.slug()).stage());
    assertTrue(published.named(small.slug()).in(EN).commitments().isEmpty());
    protocol.run(() -> ceremonies.open(ceremony));
    assertEquals(3, published.named(small.slug()).in(EN).commitments().size());
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), "train cancelled"));
    protocol.run(() -> sealing.seal(ceremony));
    assertThrows(NotThere.class, () -> files.of(small.slug()), "sealed is not yet published");
    protocol.run(() -> ceremonies.publish(ceremony));
    Verification found = copies.verify(files.of(small.slug()).get(0).bytes());
    assertEquals(Verdict.GENUINE, found.answer());
    assertEquals(small.details().fingerprint(), found.manifest().orElseThrow().fingerprint());
    assertEquals(1, published.named(small.slug()).signedCount());
  }

  @Test
  void aRehearsalIsClearedAndNothingOfItIsSigned() {
    protocol.run(() -> ceremonies.rehearse(ceremony));
    String tablet = small.sign(0);
    assertEquals(SlotState.CONFIRMED, tablets.view(tablet).state());
    assertFalse(
        published.named(small.slug()).slots().get(0).state().isSigned(), "no one outside sees it");
    protocol.run(() -> ceremonies.clearRehearsal(ceremony));
    assertEquals(SlotState.READING, tablets.view(tablet).state(), "stays ready");
    assertTrue(inks.attemptOf(ceremony, slot).isEmpty());
    small.ready();
  }

  @Test
  void whatCannotBeDrawnOnTheDeclarationIsRefusedBeforeAnybodySigns() {
    assertThrows(NoGlyph.class, () -> small.prepareAt("Pier 4 \uD83C\uDF89", "Northhaven"));
    assertThrows(ScriptNeedsShaping.class, () -> small.prepareAt("சென்னை", "Northhaven"));
  }

  @Test
  void aCodeOpensOneTabletOnceAndANewerTabletTakesItsSlot() {
    String code = protocol.get(() -> codes.issue(slot)).code();
    PairedTablet first = codes.redeem(code.toLowerCase(Locale.ROOT), caller);
    assertThrows(CodeUsed.class, () -> codes.redeem(code, caller));
    assertTrue(codes.isOwn(code, first.token()));
    String second = small.pair(0);
    assertFalse(codes.isOwn(code, first.token()), "a newer tablet has the slot");
    assertFalse(codes.isOwn(code, ""));
    assertNotEquals(first.token(), second);
    assertThrows(TabletNotPaired.class, () -> tablets.view(first.token()));
    assertEquals(slot, tablets.view(second).slotId());
  }

  @Test
  void ofManyTabletsThatUseACodeAtOnceOneIsPaired() throws Exception {
    String code = protocol.get(() -> codes.issue(slot)).code();
    List<Callable<Boolean>> tries = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String from = caller + i;
      tries.add(() -> isPaired(code, from));
    }
    assertEquals(1, Collections.frequency(AtOnce.answers(tries), true));
  }

  private boolean isPaired(String code, String from) {
    try {
      codes.redeem(code, from);
      return true;
    } catch (CodeUsed another) {
      return false;
    }
  }

  @Test
  void whoeverGuessesCodesIsSlowedDown() {
    for (int i = 0; i < 20; i++)
      assertThrows(Refused.class, () -> codes.redeem("0000-0000", caller));
    String code = protocol.get(() -> codes.issue(slot)).code();
    assertThrows(TooManyTries.class, () -> codes.redeem(code, caller));
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
    DeclarationDraft seen = declaration.draft(small.slug());
    declaration.endWith(seen, "We share what we learn.");
    assertThrows(WrittenMeanwhile.class, () -> declaration.endWith(seen, "We do not."));
    assertEquals(1, declaration.draft(small.slug()).changes().size());
  }

  @Test
  void aPublishedCeremonyStaysPublicWhileItsDeclarationIsSignedAgain() {
    small.open();
    small.sign(0);
    protocol.run(() -> slots.absent(small.slot(1).id(), "train cancelled"));
    protocol.run(() -> sealing.seal(ceremony));
    protocol.run(() -> ceremonies.publish(ceremony));
    small.prepareAgain("Westbay", "Eastport");
    small.open();
    assertEquals(ceremony, published.named(small.slug()).ceremonyId());
    assertEquals(2, files.of(small.slug()).size());
    long known =
        published.of(summits.current().id()).stream()
            .filter(declaration -> declaration.slug().equals(small.slug()))
            .count();
    assertEquals(1, known, "a declaration is known once");
  }

  @Test
  void aVoidCeremonyIsNoLongerPublic() {
    protocol.run(() -> ceremonies.annul(ceremony, "the text was withdrawn"));
    assertThrows(NotThere.class, () -> published.named(small.slug()));
    assertNull(small.details().fingerprint());
  }
}
