package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** How messages are signed. */
class WebhookSecretTest {

  /** The example of the reference libraries of Standard Webhooks. */
  @Test
  void aMessageIsSignedAsStandardWebhooksSaysIt() {
    WebhookSecret secret =
        new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.text());
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"));
  }

  @Test
  void aSecretComesFromTheKeyAndTheSaltAndFromNeitherAlone() {
    WebhookKey key = new WebhookKey("a key".getBytes(UTF_8));
    WebhookKey other = new WebhookKey("another key".getBytes(UTF_8));
    assertEquals(key.secret("one").text(), key.secret("one").text());
    assertNotEquals(key.secret("one").text(), key.secret("two").text());
    assertNotEquals(key.secret("one").text(), other.secret("one").text());
    assertNotEquals(key.print(), other.print());
  }
}
