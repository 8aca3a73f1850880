package city.accord.signing.examine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.stroke.Ink;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What leaves the server at the seal can be read by the holder of the escrow key, and no one else.
 */
class EscrowTest {

  private static final EscrowFile FILE =
      new EscrowFile(
          "f".repeat(64),
          List.of(Specimens.of(1, Specimens.TWO_STROKES), Specimens.of(4, Ink.ofTyped("Ann 安"))));

  @Test
  void anEscrowFileComesBackWhole() {
    assertEquals(FILE, EscrowFile.of(FILE.bytes()));
  }

  @Test
  void whatIsNoEscrowFileIsRefused() {
    for (String text : List.of("[]", "{}", "{\"kind\":\"accord/escrow/1\"}", "no JSON at all"))
      assertThrows(
          IllegalArgumentException.class, () -> EscrowFile.of(text.getBytes(ISO_8859_1)), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void theHolderOfTheKeyOpensTheEnvelopeAndNobodyElse(String algorithm) throws Exception {
    Holder holder = Holder.of(algorithm);
    byte[] envelope = Envelope.close(FILE.bytes(), holder.certificate());
    assertArrayEquals(FILE.bytes(), Envelope.open(envelope, holder.key()));
    assertThrows(
        GeneralSecurityException.class, () -> Envelope.open(envelope, Holder.of(algorithm).key()));
    assertFalse(new String(envelope, ISO_8859_1).contains("accord/escrow"));
  }

  @ParameterizedTest
  @CsvSource({"RSA,1024", "Ed25519,255"})
  void nothingIsEncryptedForAWeakKeyOrOneThatOnlySigns(String algorithm, int bits)
      throws Exception {
    Holder holder = Holder.of(algorithm, bits);
    assertThrows(
        GeneralSecurityException.class, () -> Envelope.close(FILE.bytes(), holder.certificate()));
  }

  @Test
  void whatIsNoEnvelopeOpensForNobody() throws Exception {
    Holder holder = Holder.of("EC");
    assertThrows(
        GeneralSecurityException.class, () -> Envelope.open(new byte[] {1, 2, 3}, holder.key()));
  }
}
