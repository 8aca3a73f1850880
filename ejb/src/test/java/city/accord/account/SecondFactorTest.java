package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {

  /** The secret of the test vectors. */
  private static final String SECRET =
      Totp.base32("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  private final SecondFactor factor = new SecondFactor(1, SECRET);

  /** RFC 6238, appendix B, in six digits instead of eight. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, Totp.code(SECRET, second / 30));
    assertTrue(factor.takes(code, Instant.ofEpochSecond(second)));
  }

  /** RFC 4648, section 10. */
  @Test
  void secretsAreWrittenAsAppsReadThem() {
    assertEquals("MZXW6YTB", Totp.base32("fooba".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(32, Totp.newSecret().length());
  }

  @Test
  void aCodeIsTakenOnce() {
    assertTrue(factor.takes("287 082", Instant.ofEpochSecond(59)));
    assertFalse(factor.takes("287082", Instant.ofEpochSecond(60)));
  }

  @Test
  void clocksMayDifferByAStepAndNoMore() {
    assertTrue(new SecondFactor(1, SECRET).takes("287082", Instant.ofEpochSecond(89)));
    assertFalse(new SecondFactor(1, SECRET).takes("287082", Instant.ofEpochSecond(90)));
    assertTrue(new SecondFactor(1, SECRET).takes("287082", Instant.ofEpochSecond(0)));
  }

  @Test
  void aRecoveryCodeIsReadHoweverItIsTyped() {
    String code = RecoveryCode.random();
    assertTrue(code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"), code);
    String typed = " " + code.toLowerCase().replace("-", " ");
    assertEquals(RecoveryCode.hash(code), RecoveryCode.hash(typed));
  }
}
