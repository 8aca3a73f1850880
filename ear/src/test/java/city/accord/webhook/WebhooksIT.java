package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Approvals;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system is told, and knows who tells it. */
@ArquillianTest
class WebhooksIT {

  private static final String SETTING = "accord.webhook.inside";

  @Inject private AsOrganiser organiser;
  @Inject private AsPress press;
  @Inject private Webhooks webhooks;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Approvals approvals;

  private Webhooks.Made made;

  @BeforeEach
  void aCategory() {
    category.opens();
    guests.comeTo(category);
  }

  @AfterEach
  void closeTheHouse() {
    if (made != null) organiser.run(() -> webhooks.remove(made.id()));
    System.clearProperty(SETTING);
  }

  @Test
  void aRegistrationIsToldOfSignedAndWithoutAName() throws Exception {
    System.setProperty(SETTING, "true");
    try (Receiver receiver = new Receiver()) {
      make(receiver, WebhookKind.ATTENDEE_REGISTERED, WebhookKind.ATTENDEE_APPROVED);
      String token = guests.registered("Jana");
      long id = guests.own(token).person().id();
      Message registered = receiver.next(made.secret());
      assertTrue(registered.body().contains("\"attendee.registered\""), registered.body());
      assertTrue(
          registered
              .body()
              .contains("\"data\":{\"id\":" + id + ",\"category\":\"" + category.code() + "\"}"),
          registered.body());
      assertFalse(registered.body().contains("Jana"));
      approvals.approve(id);
      assertTrue(receiver.next(made.secret()).body().contains("\"attendee.approved\""));
    }
  }

  @Test
  void aTestIsLoggedSentAgainAndForADaySignedByBothSecrets() throws Exception {
    System.setProperty(SETTING, "true");
    try (Receiver receiver = new Receiver()) {
      make(receiver, WebhookKind.CEREMONY_OPENED);
      organiser.run(() -> webhooks.test(made.id()));
      Message first = receiver.next(made.secret());
      String secret = organiser.get(() -> webhooks.rotate(made.id()));
      organiser.run(() -> webhooks.test(made.id()));
      Message second = receiver.next(made.secret());
      assertTrue(second.isSignedBy(secret));
      // one is sent after what came of the one before was kept
      List<DeliveryRow> log = organiser.get(() -> webhooks.deliveries(made.id(), 10));
      DeliveryRow kept = log.get(1);
      assertEquals(first.headers().get("webhook-id"), kept.code());
      assertEquals(DeliveryRow.State.DELIVERED, kept.state());
      assertEquals(202, kept.last().status());
      assertEquals("welcome", kept.last().answer());
      organiser.run(() -> webhooks.sendAgain(kept.id()));
      assertEquals(kept.code(), receiver.next(secret).headers().get("webhook-id"));
    }
  }

  @Test
  void noAddressInsideTheHouseIsTaken() {
    assertThrows(Target.NotATarget.class, () -> make("http://127.0.0.1/hook"));
    for (String inside : List.of("https://127.0.0.1/", "https://localhost/", "https://[::1]/"))
      assertThrows(Target.TargetNotReachable.class, () -> make(inside));
  }

  @Test
  void onlyWhoConfiguresTheSummitMakesOne() {
    SaveWebhook command =
        new SaveWebhook("Hall", "https://1.1.1.1/", Set.of(WebhookKind.CEREMONY_OPENED));
    assertThrows(EJBAccessException.class, () -> press.run(() -> webhooks.make(command)));
  }

  private void make(Receiver receiver, WebhookKind... kinds) {
    made = make(receiver.address(), kinds);
  }

  private Webhooks.Made make(String address, WebhookKind... kinds) {
    Set<WebhookKind> some = kinds.length == 0 ? Set.of(WebhookKind.CEREMONY_OPENED) : Set.of(kinds);
    return organiser.get(() -> webhooks.make(new SaveWebhook("Hall", address, some)));
  }

  /** What was received, judged by other code than what signs. */
  private record Message(Map<String, String> headers, String body) {

    boolean isSignedBy(String secret) throws GeneralSecurityException {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((headers.get("webhook-id") + ".").getBytes(UTF_8));
      mac.update((headers.get("webhook-timestamp") + ".").getBytes(UTF_8));
      String right = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(UTF_8)));
      return Arrays.asList(headers.get("webhook-signature").split(" ")).contains(right);
    }
  }

  /** The other system. */
  private static final class Receiver implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();

    Receiver() throws IOException {
      Thread listens = new Thread(this::listen);
      listens.setDaemon(true);
      listens.start();
    }

    String address() {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/hook";
    }

    Message next(String secret) throws Exception {
      Message next = received.poll(1, TimeUnit.MINUTES);
      assertNotNull(next);
      assertTrue(next.isSignedBy(secret));
      return next;
    }

    private void listen() {
      while (!socket.isClosed())
        try (Socket caller = socket.accept()) {
          received.add(read(caller.getInputStream()));
          caller
              .getOutputStream()
              .write("HTTP/1.1 202 Accepted\r\nContent-Length: 7\r\n\r\nwelcome".getBytes(UTF_8));
        } catch (IOException closed) {
          return;
        }
    }

    private static Message read(InputStream in) throws IOException {
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.read());
      Map<String, String> headers = new HashMap<>();
      head.toString()
          .lines()
          .filter(line -> line.contains(": "))
          .map(line -> line.split(": ", 2))
          .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
      byte[] body = in.readNBytes(Integer.parseInt(headers.get("content-length")));
      return new Message(headers, new String(body, UTF_8));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
