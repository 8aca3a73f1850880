package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Sha256;
import city.accord.signing.binding.TabletSignature;
import city.accord.signing.binding.TabletStatement;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.NotSealable;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealer;
import city.accord.signing.seal.SlotToSeal;
import city.accord.signing.seal.SlotToSeal.Signature;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tablet signed with its own key is looked at, slot by slot, in every copy. */
class TabletKeyTest {

  private static final DeclarationToSeal UNSIGNED = Samples.signedBy(2);

  @TempDir static Path place;
  private static SealKeys keys;

  private final KeyPair one = pair("secp256r1");
  private final KeyPair two = pair("secp256r1");

  @BeforeAll
  static void authority() {
    keys = SealForTests.keys(place);
  }

  @Test
  void signaturesOfBothTabletsAreVerified() {
    Verification found = verify(signed(1, one), signed(2, two));
    assertEquals(Verdict.GENUINE, found.answer(), () -> found.findings().toString());
    assertEquals(Outcome.PASS, found.outcome(Check.TABLET));
  }

  @Test
  void aTabletWithoutAKeyIsUnknownAndTheDeclarationGenuineAllTheSame() {
    Verification found = verify(signed(1, one), slot(2));
    assertEquals(Verdict.GENUINE, found.answer());
    assertEquals(Outcome.UNKNOWN, found.outcome(Check.TABLET));
  }

  @Test
  void whatATabletSignedInOneSlotDoesNotHoldInAnother() {
    TabletSignature first = signed(1, one).signature().tablet();
    assertAltered(verify(signed(1, one), with(slot(2), first)));
  }

  @Test
  void aSignatureOfOneTabletIsNotAcceptedForAnother() {
    TabletSignature own = signed(1, one).signature().tablet();
    TabletSignature other = signed(1, two).signature().tablet();
    TabletSignature mixed = new TabletSignature(other.publicKey(), own.signature());
    assertAltered(verify(with(slot(1), mixed), signed(2, two)));
  }

  @Test
  void aMalformedTabletSignatureIsDetected() {
    assertAltered(verify(with(slot(1), new TabletSignature("nothing", "***")), signed(2, two)));
  }

  @Test
  void aSealerWithAForgedTabletSealsNothing() {
    TabletSignature first = signed(1, one).signature().tablet();
    DeclarationToSeal forged = of(signed(1, one), with(slot(2), first));
    Sealer sealer = new Sealer(keys, Clock.systemUTC());
    assertThrows(NotSealable.class, () -> sealer.seal(forged));
  }

  @Test
  void onlyKeysOnTheCurveThatTabletsUseAreTaken() {
    assertTrue(TabletSignature.isKey(one.getPublic().getEncoded()));
    assertFalse(TabletSignature.isKey(pair("secp384r1").getPublic().getEncoded()));
    assertFalse(TabletSignature.isKey(new byte[] {1, 2, 3}));
  }

  private static void assertAltered(Verification found) {
    assertEquals(Verdict.ALTERED, found.answer());
    assertEquals(Outcome.FAIL, found.outcome(Check.TABLET));
    assertEquals(Outcome.PASS, found.outcome(Check.INK));
  }

  private static Verification verify(SlotToSeal... slots) {
    byte[] pdf = SealForTests.sealed(keys, of(slots));
    return new Verifier(List.of(SealForTests.root(keys))).verify(pdf);
  }

  private static DeclarationToSeal of(SlotToSeal... slots) {
    return new DeclarationToSeal(
        UNSIGNED.content(), UNSIGNED.ceremony(), List.of(slots), UNSIGNED.audit());
  }

  private static SlotToSeal slot(int position) {
    return UNSIGNED.slots().get(position - 1);
  }

  private static SlotToSeal signed(int position, KeyPair tablet) {
    SlotToSeal slot = slot(position);
    Signature signature = slot.signature();
    TabletStatement statement =
        new TabletStatement(
            Sha256.hex(UNSIGNED.content()),
            UNSIGNED.ceremony().nonce(),
            position,
            TabletStatement.hash(SealForTests.names(slot)),
            signature.attempt(),
            signature.consentHash(),
            signature.ink().pointCount(),
            signature.ink().hash());
    return with(slot, sign(statement, tablet));
  }

  private static SlotToSeal with(SlotToSeal slot, TabletSignature tablet) {
    Signature signature = slot.signature();
    return CeremonyAttacks.signed(
        slot,
        new Signature(
            signature.ink(),
            signature.attempt(),
            signature.confirmedAt(),
            signature.proxy(),
            signature.consentLanguage(),
            signature.consentHash(),
            signature.inkHash(),
            tablet));
  }

  private static TabletSignature sign(TabletStatement statement, KeyPair tablet) {
    try {
      var signer = java.security.Signature.getInstance("SHA256withECDSAinP1363Format");
      signer.initSign(tablet.getPrivate());
      signer.update(statement.bytes());
      return TabletSignature.of(tablet.getPublic().getEncoded(), signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new java.security.spec.ECGenParameterSpec(curve));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
