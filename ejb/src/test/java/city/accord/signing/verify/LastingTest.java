package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.Sealer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seal outlives its key and the certificate of its key. */
class LastingTest {

  private static final Duration FOUR_YEARS = Duration.ofDays(4 * 365);

  @TempDir Path place;
  private SealKeys keys;
  private Sealed sealed;

  @BeforeEach
  void seal() {
    keys = SealForTests.keys(place.resolve("first"));
    sealed = new Sealer(keys, Clock.systemUTC()).seal(Samples.signedBy(2));
  }

  @Test
  void itIsGenuineAfterTheCertificateExpired() {
    Clock later = Clock.offset(Clock.systemUTC(), FOUR_YEARS);
    Verification answer =
        new Verifier(List.of(SealForTests.root(keys)), later).verify(sealed.pdf());
    assertEquals(Verdict.GENUINE, answer.answer(), () -> answer.findings().toString());
  }

  @Test
  void withoutTimestampNothingProvesThatItWasSealedBefore() {
    Sealer pending = new Sealer(SealForTests.withoutTimestamps(keys), Clock.systemUTC());
    byte[] file = pending.seal(Samples.signedBy(1)).pdf();
    Clock later = Clock.offset(Clock.systemUTC(), FOUR_YEARS);
    assertEquals(
        Verdict.TIME_NOT_PROVEN,
        new Verifier(List.of(SealForTests.root(keys)), later).verify(file).answer());
  }

  @Test
  void itIsGenuineAfterTheKeyStoreWasRotated() {
    Path trust = place.resolve("trust");
    SealForTests.trusted(trust, SealForTests.root(keys));
    SealKeys next = SealForTests.keys(place.resolve("second"));
    Set<java.security.cert.X509Certificate> known =
        SealForTests.trusted(trust, SealForTests.root(next));
    assertEquals(Verdict.GENUINE, new Verifier(known).verify(sealed.pdf()).answer());
    byte[] newer = new Sealer(next, Clock.systemUTC()).seal(Samples.signedBy(1)).pdf();
    assertEquals(Verdict.GENUINE, new Verifier(known).verify(newer).answer());
  }

  @Test
  void aLaterTimestampRenewsItAndLeavesTheFingerprint() {
    Sealed renewed = new Sealer(keys, Clock.systemUTC()).timestamp(sealed);
    Verification answer = new Verifier(List.of(SealForTests.root(keys))).verify(renewed.pdf());
    assertEquals(Verdict.GENUINE, answer.answer());
    assertEquals(sealed.fingerprint(), answer.manifest().orElseThrow().fingerprint());
  }
}
