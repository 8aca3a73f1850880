package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.JsonFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An address of another system, and a message on its way there. */
class WebhookTest {

  private static final Instant NOW = Instant.parse("2016-03-22T01:00:00Z");
  private static final Answer TAKEN = new Answer(200, "");
  private static final Answer BROKEN = new Answer(500, "out of order");
  private static final WebhookKey KEY = new WebhookKey("a key".getBytes(UTF_8));

  private final Webhook webhook =
      new Webhook(1, command("Hall", WebhookKind.SESSION_CHANGED), KEY, "o@accord.example", NOW);
  private final WebhookDelivery delivery =
      new WebhookDelivery(
          webhook,
          new WebhookMessage(
              WebhookKind.SESSION_CHANGED,
              "session talk",
              JsonFactory.createObjectBuilder().build(),
              NOW),
          NOW);

  @Test
  void itHearsWhatItIsToHear() {
    assertTrue(webhook.hears(WebhookKind.SESSION_CHANGED));
    assertFalse(webhook.hears(WebhookKind.CEREMONY_OPENED));
    assertThrows(Webhook.NothingToTell.class, () -> webhook.change(command("Hall")));
    assertThrows(
        Webhook.NameMissing.class, () -> webhook.change(command(" ", WebhookKind.CEREMONY_OPENED)));
  }

  @Test
  void forADayAfterANewSecretBothSign() {
    String before = text(webhook.secrets(KEY, NOW)).get(0);
    webhook.rotate(KEY, NOW);
    List<String> both = text(webhook.secrets(KEY, NOW));
    assertEquals(2, both.size());
    assertNotEquals(before, both.get(0));
    assertEquals(before, both.get(1));
    assertEquals(List.of(both.get(0)), text(webhook.secrets(KEY, NOW.plus(Webhook.OVERLAP))));
  }

  @Test
  void underAnotherKeyTheOldSecretIsGone() {
    WebhookKey other = new WebhookKey("another".getBytes(UTF_8));
    assertFalse(webhook.isUnder(other));
    webhook.rotate(other, NOW);
    assertTrue(webhook.isUnder(other));
    assertEquals(1, webhook.secrets(other, NOW).size());
  }

  @Test
  void afterThreeDaysWithoutOneMessageThatArrivedItIsOff() {
    assertFalse(webhook.failed(false, NOW));
    Instant almost = NOW.plus(Webhook.PATIENCE).minusSeconds(1);
    assertFalse(webhook.failed(false, almost));
    webhook.arrived();
    assertFalse(webhook.failed(false, almost.plusSeconds(2)));
    assertTrue(webhook.failed(false, almost.plusSeconds(2).plus(Webhook.PATIENCE)));
    assertFalse(webhook.hears(WebhookKind.SESSION_CHANGED));
    webhook.turnOn();
    assertTrue(webhook.hears(WebhookKind.SESSION_CHANGED));
  }

  @Test
  void oneThatSaysThatItIsGoneIsOffAtOnce() {
    assertTrue(webhook.failed(true, NOW));
    assertEquals(OffBecause.GONE, webhook.offBecause());
  }

  @Test
  void aMessageIsTriedLessAndLessOftenForThreeDays() {
    Instant at = NOW;
    for (Duration pause : TrySchedule.PAUSES) {
      assertTrue(delivery.lease(at));
      delivery.tried(BROKEN, at);
      assertFalse(delivery.lease(at.plus(pause).minusMillis(1)));
      at = at.plus(pause);
    }
    assertTrue(at.isAfter(NOW.plus(Duration.ofDays(3))));
    assertTrue(delivery.lease(at));
    delivery.tried(BROKEN, at);
    assertEquals(DeliveryRow.State.GIVEN_UP, delivery.state());
    assertEquals(TrySchedule.PAUSES.size() + 1, delivery.tries().size());
    assertEquals("out of order", delivery.tries().get(0).answer());
  }

  @Test
  void ofTwoServersOneSendsIt() {
    assertTrue(delivery.lease(NOW));
    assertFalse(delivery.lease(NOW.plusSeconds(1)));
    assertTrue(delivery.lease(NOW.plus(WebhookDelivery.LEASE)));
  }

  @Test
  void whatArrivedIsSentAgainByHandAlone() {
    assertThrows(WebhookDelivery.BeingSent.class, () -> delivery.sendAgain(NOW));
    assertTrue(delivery.lease(NOW));
    delivery.tried(TAKEN, NOW);
    assertEquals(DeliveryRow.State.DELIVERED, delivery.state());
    assertFalse(delivery.lease(NOW.plus(Duration.ofDays(1))));
    delivery.sendAgain(NOW);
    assertTrue(delivery.lease(NOW));
  }

  private static SaveWebhook command(String name, WebhookKind... kinds) {
    return new SaveWebhook(name, "https://hall.example/", Set.of(kinds));
  }

  private static List<String> text(List<WebhookSecret> secrets) {
    return secrets.stream().map(WebhookSecret::text).toList();
  }
}
