package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An outside timestamp authority, asked over HTTP: whatever it does, the ceremony is sealed. */
class TimestampAuthorityTest {

  @TempDir Path place;
  private Responder responder;
  private SealKeys keys;
  private Sealer sealer;

  @BeforeEach
  void open() throws Exception {
    DevelopmentAuthority authority = DevelopmentAuthority.in(place);
    responder = new Responder(authority);
    keys = SealKeys.of(authority);
    sealer = new Sealer(asking(Duration.ofSeconds(8)), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    responder.close();
  }

  @Test
  void itTimestampsTheSeal() {
    Sealed sealed = sealer.seal(Samples.signedBy(2));
    assertTrue(sealed.timestamped());
    assertEquals(Verdict.GENUINE, verify(sealed).answer());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ANSWERS")
  void ifItDoesNotAnswerTheTimestampIsAddedLater(Responder.Manner ill) {
    responder.behaving(ill);
    Sealed pending = new Sealer(asking(patience(ill)), Clock.systemUTC()).seal(Samples.signedBy(2));
    assertFalse(pending.timestamped());
    assertEquals(Verdict.TIME_NOT_PROVEN, verify(pending).answer());
    responder.behaving(Responder.Manner.ANSWERS);
    Sealed later = sealer.timestamp(pending);
    assertTrue(later.timestamped());
    assertEquals(pending.fingerprint(), later.fingerprint());
    assertEquals(pending.manifest(), later.manifest());
    assertEquals(Verdict.GENUINE, verify(later).answer());
  }

  @Test
  void aFurtherFailedRequestChangesNothing() {
    responder.close();
    Sealed pending = sealer.seal(Samples.signedBy(1));
    assertSame(pending, sealer.timestamp(pending));
  }

  /** Who never ends is not waited for as long as who might still answer. */
  private static Duration patience(Responder.Manner ill) {
    return ill == Responder.Manner.DRIPS ? Duration.ofMillis(300) : Duration.ofSeconds(8);
  }

  private SealKeys asking(Duration patience) {
    return keys.timestampedBy(BoundedTimestampSource.at(responder.address(), patience));
  }

  private Verification verify(Sealed sealed) {
    return new Verifier(List.of(keys.root())).verify(sealed.pdf());
  }
}
