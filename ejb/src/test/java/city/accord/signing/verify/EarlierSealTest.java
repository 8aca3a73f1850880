package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file sealed in November 2026, before tokens had one encoding and pages were tagged: it stays
 * genuine. Its last token has the higher of the two values s.
 */
class EarlierSealTest {

  private static final Clock THEN =
      Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path place;
  private static byte[] sealed;
  private static Verifier verifier;

  @BeforeAll
  static void read() throws IOException {
    sealed = resource("sealed-november-2026.pdf");
    Path root = Files.write(place.resolve("root.pem"), resource("root-november-2026.pem"));
    verifier = new Verifier(Roots.in(root), THEN);
  }

  @Test
  void itIsGenuine() {
    Verification answer = verifier.verify(sealed);
    assertEquals(Verdict.GENUINE, answer.answer(), () -> answer.findings().toString());
  }

  @Test
  void itsTokenHasTheHigherEcdsaValue() throws Exception {
    SignerInformation signer =
        new CMSSignedData(Forgery.tokens(sealed).get(2)).getSignerInfos().iterator().next();
    byte[] value = Tlv.read(signer.getSignature()).at(1).octets();
    assertEquals(256, new BigInteger(value).bitLength());
  }

  /** All that its token leaves open is the order of the certificates and the value s. */
  @Test
  void everyOtherChangeOfItsTokenIsDetected() {
    byte[] token = Forgery.tokens(sealed).get(2);
    List<String> unseen =
        TokenFuzz.all(token).stream()
            .filter(change -> change.what().startsWith("text as") || isOfAnOrder(change))
            .filter(change -> isGenuine(change.token()))
            .map(TokenFuzz.Change::what)
            .toList();
    assertTrue(unseen.stream().allMatch(it -> it.endsWith(" at [1, 0, 3]")), unseen::toString);
    assertEquals(List.of("reversed", "the first put last"), kinds(unseen));
  }

  private static boolean isOfAnOrder(TokenFuzz.Change change) {
    return change.what().startsWith("reversed") || change.what().startsWith("the first put last");
  }

  private static boolean isGenuine(byte[] token) {
    byte[] changed = Forgery.withLastToken(sealed, token);
    return verifier.verify(changed).answer() == Verdict.GENUINE;
  }

  private static List<String> kinds(List<String> changes) {
    return changes.stream().map(it -> it.substring(0, it.indexOf(" at "))).toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EarlierSealTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
