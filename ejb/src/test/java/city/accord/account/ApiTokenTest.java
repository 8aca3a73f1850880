package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

  private static final Instant NOW = Instant.parse("2016-03-22T06:00:00Z");
  private static final Duration LIFE = Duration.ofDays(7);

  private Account owner;
  private ApiToken token;

  @BeforeEach
  void make() {
    owner = new Account("press@accord.example", "Tsai Hui-ling", Set.of());
    token = new ApiToken(owner, ApiToken.random(), "Screen", ApiScope.ALL, LIFE, NOW);
  }

  @Test
  void aTokenWorksUntilItExpires() {
    assertTrue(token.works(NOW.plus(LIFE).minusMillis(1)));
    assertFalse(token.works(NOW.plus(LIFE)));
  }

  @Test
  void aTokenOfAClosedAccountOpensNothing() {
    owner.close(NOW);
    assertFalse(token.works(NOW));
  }

  @Test
  void noTwoTokensAreAlikeAndEachSaysWhatItIs() {
    String one = ApiToken.random();
    assertTrue(one.matches("accord_[A-Za-z0-9_-]{43}"), one);
    assertFalse(one.equals(ApiToken.random()));
  }
}
