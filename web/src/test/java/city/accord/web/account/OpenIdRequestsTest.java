package city.accord.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.OpenIdRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenIdRequestsTest {

  private final Instant now = Instant.parse("2016-03-22T06:00:00Z");
  private final OpenIdRequests requests = new OpenIdRequests();

  @Test
  void aRequestIsAnsweredOnce() {
    keep("a");
    assertEquals(Optional.of("en"), requests.answer(answer("a")));
    assertEquals("a", requests.take(now).orElseThrow().waiting().request().state());
    assertTrue(requests.take(now).isEmpty());
    assertEquals(Optional.empty(), requests.answer(answer("a")));
    assertTrue(requests.take(now).isEmpty());
  }

  @Test
  void anAnswerThatNobodyAskedForIsNone() {
    keep("a");
    assertEquals(Optional.empty(), requests.answer(answer("b")));
    assertEquals(Optional.empty(), requests.answer(Map.of()));
    assertTrue(requests.take(now).isEmpty());
  }

  @Test
  void anAnswerThatComesTooLateIsNone() {
    keep("a");
    requests.answer(answer("a"));
    assertTrue(requests.take(now.plus(OpenIdRequests.LIFE)).isEmpty());
  }

  @Test
  void onlySoManyWait() {
    for (int i = 0; i <= OpenIdRequests.MAX; i++) keep("s" + i);
    assertEquals(Optional.empty(), requests.answer(answer("s0")));
    assertEquals(Optional.of("en"), requests.answer(answer("s1")));
  }

  private void keep(String state) {
    URI address = URI.create("https://login.example/authorize");
    requests.keep(new OpenIdRequest(address, state, "n", "v", false, now), "en", null);
  }

  private static Map<String, String[]> answer(String state) {
    return Map.of("state", new String[] {state}, "code", new String[] {"c"});
  }
}
