package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.binding.TabletStatement;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.stroke.Ink;
import city.accord.signing.tablet.ConfirmInk;
import city.accord.signing.tablet.TabletClaims;
import city.accord.signing.tablet.TabletKeys;
import city.accord.signing.tablet.TabletKeys.AnotherKeyEnrolled;
import city.accord.signing.tablet.TabletKeys.NotTheTabletsKey;
import city.accord.signing.tablet.Tablets;
import city.accord.text.Language;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tablet that has a key of its own confirms with it, or not at all. */
@ArquillianTest
class TabletKeysIT {

  private static final Ink WAVE = SilentPen.wave();

  @Inject private SmallCeremony ceremony;
  @Inject private Tablets tablets;
  @Inject private TabletKeys keys;

  private String tablet;

  @BeforeEach
  void aTabletWithInk() {
    ceremony.prepare("Northhaven");
    ceremony.open();
    tablet = ceremony.pair(0);
    ceremony.write(tablet, 0);
  }

  @Test
  void aConfirmationSignedByTheTabletIsAccepted() throws Exception {
    KeyPair own = pair();
    keys.enrol(tablet, own.getPublic().getEncoded());
    keys.enrol(tablet, own.getPublic().getEncoded());
    confirm(sign(own, tablet));
    assertEquals(SlotState.CONFIRMED, ceremony.slot(0).state());
  }

  @Test
  void onceATabletHasAKeyNothingElseConfirmsForIt() throws Exception {
    keys.enrol(tablet, pair().getPublic().getEncoded());
    assertThrows(NotTheTabletsKey.class, () -> confirm(new byte[0]));
    byte[] others = sign(pair(), tablet);
    assertThrows(NotTheTabletsKey.class, () -> confirm(others));
    assertEquals(SlotState.READING, ceremony.slot(0).state());
  }

  @Test
  void aPairingHasOneKeyAndATabletPairedAnewHasAnother() throws Exception {
    keys.enrol(tablet, pair().getPublic().getEncoded());
    byte[] second = pair().getPublic().getEncoded();
    assertThrows(AnotherKeyEnrolled.class, () -> keys.enrol(tablet, second));
    tablet = ceremony.pair(0);
    tablets.reading(tablet);
    KeyPair anew = pair();
    keys.enrol(tablet, anew.getPublic().getEncoded());
    confirm(sign(anew, tablet));
    assertEquals(SlotState.CONFIRMED, ceremony.slot(0).state());
  }

  @Test
  void aTabletThatCanHaveNoKeyConfirmsWithout() {
    confirm(new byte[0]);
    assertEquals(SlotState.CONFIRMED, ceremony.slot(0).state());
  }

  private void confirm(byte[] signature) {
    tablets.confirm(
        tablet, new ConfirmInk(1, WAVE.hash(), WAVE.pointCount(), Language.EN, signature));
  }

  private byte[] sign(KeyPair pair, String token) throws GeneralSecurityException {
    TabletClaims claims = keys.claims(token, List.of(Language.EN));
    Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
    signer.initSign(pair.getPrivate());
    signer.update(
        new TabletStatement(
                claims.contentHash(),
                claims.nonce(),
                claims.slot(),
                claims.signatoryHash(),
                1,
                claims.consents().get("en"),
                WAVE.pointCount(),
                WAVE.hash())
            .bytes());
    return signer.sign();
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }
}
