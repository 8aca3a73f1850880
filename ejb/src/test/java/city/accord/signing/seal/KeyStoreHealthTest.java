package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the key that seals is opened, only to see that it can be. */
class KeyStoreHealthTest {

  private static final Instant START = Instant.now();

  @TempDir static Path place;
  private static List<X509Certificate> chain;

  private final KeyStoreHealth health = new KeyStoreHealth();
  private int opened;

  @BeforeAll
  static void make() {
    chain = SealKeys.of(DevelopmentAuthority.in(place)).chain();
  }

  @Test
  void aKeyThatWasOpenedIsTakenToBeThereForAMinute() throws Exception {
    health.opening = this::open;
    for (int seconds = 0; seconds < 60; seconds += 5) check(Duration.ofSeconds(seconds));
    assertEquals(1, opened);
    check(Duration.ofSeconds(60));
    assertEquals(2, opened);
    check(Duration.ofHours(-1));
    assertEquals(3, opened, "a clock that was set back");
  }

  @Test
  void aKeyThatCouldNotBeOpenedIsTriedAtEachLook() {
    health.opening =
        () -> {
          if (++opened < 3) throw new IllegalStateException("no token");
          return chain;
        };
    for (int i = 0; i < 2; i++)
      assertThrows(IllegalStateException.class, () -> check(Duration.ofSeconds(5)));
    assertDoesNotThrow(() -> check(Duration.ofSeconds(5)));
  }

  @Test
  void itsCertificateIsLookedAtEachTime() throws Exception {
    health.opening = this::open;
    check(Duration.ZERO);
    Instant end = chain.get(0).getNotAfter().toInstant();
    Duration toTheEnd = Duration.between(START, end);
    check(toTheEnd.minusSeconds(30));
    assertThrows(CertificateExpiredException.class, () -> check(toTheEnd.plusSeconds(1)));
    assertEquals(2, opened);
  }

  private List<X509Certificate> open() {
    opened++;
    return chain;
  }

  private void check(Duration later) throws CertificateException {
    checkAt(START.plus(later));
  }

  private void checkAt(Instant now) throws CertificateException {
    health.clock = Clock.fixed(now, ZoneOffset.UTC);
    health.check();
  }
}
