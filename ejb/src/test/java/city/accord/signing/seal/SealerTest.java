package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

  private static final TSPSource NO_ANSWER =
      (algorithm, digest) -> {
        throw new DSSException("no answer");
      };

  @TempDir static Path place;

  @Test
  void theSealIsTimestamped() throws Exception {
    SealKeys keys = SealKeys.of(DevelopmentAuthority.in(place));
    Sealed sealed = new Sealer(keys, Clock.systemUTC()).seal(Samples.signedBy(12));
    Path kept = Files.createDirectories(Path.of("target", "declarations")).resolve("sealed-12.pdf");
    Files.write(kept, sealed.pdf());
    assertTrue(sealed.timestamped());
  }

  @Test
  void aTimestampAuthorityThatDoesNotAnswerDelaysOnlyTheTimestamp() {
    SealKeys keys = SealKeys.of(DevelopmentAuthority.in(place));
    SealKeys unanswered = keys.timestampedBy(NO_ANSWER);
    Sealed pending = new Sealer(unanswered, Clock.systemUTC()).seal(Samples.signedBy(1));
    assertFalse(pending.timestamped());
    Sealed lasting = new Sealer(keys, Clock.systemUTC()).timestamp(pending);
    assertTrue(lasting.timestamped());
    assertEquals(pending.fingerprint(), lasting.fingerprint());
  }

  @Test
  void whatContradictsItselfIsNotSealed() {
    SealKeys keys = SealKeys.of(DevelopmentAuthority.in(place));
    DeclarationToSeal declaration = Samples.signedBy(1);
    DeclarationToSeal without =
        new DeclarationToSeal(
            declaration.content().replace("Smart City", "Clever City"),
            declaration.ceremony(),
            declaration.slots(),
            declaration.audit());
    assertThrows(NotSealable.class, () -> new Sealer(keys, Clock.systemUTC()).seal(without));
  }
}
