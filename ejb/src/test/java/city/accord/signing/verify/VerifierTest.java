package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.Sealer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

  @TempDir static Path place;
  private static SealKeys keys;
  private static Sealed sealed;
  private static Verifier verifier;

  @BeforeAll
  static void seal() {
    keys = SealForTests.keys(place);
    sealed = new Sealer(keys, Clock.systemUTC()).seal(Samples.signedBy(12));
    verifier = new Verifier(List.of(SealForTests.root(keys)));
  }

  @Test
  void aSealedDeclarationIsGenuine() {
    Verification verification = verifier.verify(sealed.pdf());
    assertEquals(Verdict.GENUINE, verification.answer(), () -> verification.findings().toString());
    assertEquals(sealed.fingerprint(), verification.manifest().orElseThrow().fingerprint());
    assertTrue(verification.provenAt().isPresent());
  }

  @Test
  void whatAnotherAuthoritySealedIsOfAnUnknownSigner() {
    SealKeys others = SealForTests.keys(place.resolve("other"));
    Sealed theirs = new Sealer(others, Clock.systemUTC()).seal(Samples.signedBy(1));
    assertEquals(Verdict.UNKNOWN_SIGNER, verifier.verify(theirs.pdf()).answer());
  }

  @Test
  void withoutTimestampTheTimeIsNotProven() {
    Sealer sealer = new Sealer(SealForTests.withoutTimestamps(keys), Clock.systemUTC());
    Verification pending = verifier.verify(sealer.seal(Samples.signedBy(1)).pdf());
    assertEquals(Verdict.TIME_NOT_PROVEN, pending.answer(), () -> pending.findings().toString());
  }
}
