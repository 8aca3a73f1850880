package city.accord.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.account.PasskeyRequest;
import city.accord.account.Passkeys.PasskeyTooLate;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeyRequestsTest {

  private static final Instant NOW = Instant.parse("2016-03-22T06:00:00Z");

  private final PasskeyRequests requests = new PasskeyRequests();

  @Test
  void aRequestIsAnsweredOnce() {
    PasskeyRequest request = requests.keep(request("one"), NOW);
    assertEquals(request, requests.take(answer("one"), NOW.plusSeconds(5)));
    assertTooLate(answer("one"), NOW.plusSeconds(5));
  }

  @Test
  void whatAnotherSessionAskedForIsNoAnswerHere() {
    new PasskeyRequests().keep(request("theirs"), NOW);
    assertTooLate(answer("theirs"), NOW);
  }

  @Test
  void anAnswerIsAwaitedForTenMinutes() {
    requests.keep(request("one"), NOW);
    assertTooLate(answer("one"), NOW.plus(PasskeyRequests.LIFE));
  }

  @Test
  void ofManyOpenTabsTheOldestIsForgotten() {
    for (int i = 0; i <= PasskeyRequests.MAX; i++) requests.keep(request("tab" + i), NOW);
    assertTooLate(answer("tab0"), NOW);
    assertEquals("tab1", requests.take(answer("tab1"), NOW).challenge());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "no JSON",
        "{\"response\":{}}",
        "{\"response\":7}",
        "{\"response\":{\"clientDataJSON\":\"no base64!\"}}",
        "{\"response\":{\"clientDataJSON\":\"e30\"}}"
      })
  void whatIsNoAnswerIsRefused(String answer) {
    assertTooLate(answer, NOW);
  }

  private void assertTooLate(String answer, Instant at) {
    assertThrows(PasskeyTooLate.class, () -> requests.take(answer, at));
  }

  private static PasskeyRequest request(String challenge) {
    return new PasskeyRequest(challenge, "kept", "options");
  }

  private static String answer(String challenge) {
    String client = "{\"challenge\":\"" + challenge + "\"}";
    return "{\"response\":{\"clientDataJSON\":\""
        + Base64.getUrlEncoder().encodeToString(client.getBytes(UTF_8))
        + "\"}}";
  }
}
