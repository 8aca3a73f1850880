package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.SelfSigned;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedRootsTest {

  @TempDir private Path trust;

  /** Many an authority numbers its own root 1. */
  @Test
  void aNewRootOfTheSameNumberDoesNotTakeThePlaceOfTheOneBefore() throws Exception {
    X509Certificate before = root("CN=City root 2016");
    X509Certificate after = root("CN=City root 2026");
    assertEquals(Set.of(before), TrustedRoots.in(trust, before));
    assertEquals(Set.of(before, after), TrustedRoots.in(trust, after));
    assertEquals(Set.of(before, after), TrustedRoots.in(trust));
  }

  /** A root of this name, with a key of its own. */
  static X509Certificate root(String subject) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    return SelfSigned.of(pair, subject, "SHA256withECDSA");
  }
}
