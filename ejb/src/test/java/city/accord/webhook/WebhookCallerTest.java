package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an address is called, against one that answers as it likes. */
class WebhookCallerTest {

  private static final InetAddress OWN = InetAddress.getLoopbackAddress();

  private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private HttpServer receiver;

  @BeforeEach
  void aReceiver() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(OWN, 0), 0);
    receiver.createContext("/taken", exchange -> answer(exchange, 204, ""));
    receiver.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/taken");
          answer(exchange, 302, "");
        });
    receiver.createContext("/long", exchange -> answer(exchange, 500, "x".repeat(2_000_000)));
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
    alarms.shutdownNow();
  }

  @Test
  void aMessageArrivesAsItWasSigned() {
    Answer answer = call("/taken", Map.of("webhook-id", "msg_1"), Duration.ofMinutes(1));
    assertEquals(204, answer.status());
    assertTrue(answer.isTaken());
    assertEquals(List.of("POST /taken msg_1 {\"name\":\"臺北\"}"), heard);
  }

  @Test
  void noRedirectIsFollowed() {
    Answer answer = call("/moved", Map.of(), Duration.ofMinutes(1));
    assertEquals(302, answer.status());
    assertEquals(1, heard.size());
  }

  @Test
  void ofALongAnswerTheBeginningIsRead() {
    Answer answer = call("/long", Map.of(), Duration.ofMinutes(1));
    assertEquals(500, answer.status());
    assertEquals(1_000, answer.words().length());
  }

  @Test
  void oneThatNeverEndsIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, OWN)) {
      WebhookCaller caller =
          new WebhookCaller(InetAddress::getAllByName, true, alarms, Duration.ofMillis(300));
      Answer answer =
          caller.post("http://127.0.0.1:" + silent.getLocalPort() + "/", Map.of(), "{}");
      assertNull(answer.status());
    }
  }

  @Test
  void whatIsNoAnswerOfHttpIsNone() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 1, OWN)) {
      Thread speaks = new Thread(() -> say(odd, "220 mail.example ESMTP\r\n\r\n"));
      speaks.start();
      WebhookCaller caller =
          new WebhookCaller(InetAddress::getAllByName, true, alarms, Duration.ofMinutes(1));
      Answer answer = caller.post("http://127.0.0.1:" + odd.getLocalPort() + "/", Map.of(), "{}");
      assertEquals("no answer of HTTP", answer.words());
      speaks.join();
    }
  }

  /** The second number that a name stands for, a moment later, is never asked for. */
  @Test
  void aNameIsAskedForOnceAndItsNumberIsCalled() {
    List<String> asked = new CopyOnWriteArrayList<>();
    Target.Names names =
        host -> {
          asked.add(host);
          return new InetAddress[] {OWN};
        };
    int port = receiver.getAddress().getPort();
    WebhookCaller open = new WebhookCaller(names, true, alarms, Duration.ofMinutes(1));
    assertTrue(open.post("http://no.such.invalid:" + port + "/taken", Map.of(), "{}").isTaken());
    assertEquals(List.of("no.such.invalid"), asked);
  }

  @Test
  void aNameThatLeadsIntoTheHouseIsNotCalled() {
    WebhookCaller closed =
        new WebhookCaller(host -> new InetAddress[] {OWN}, false, alarms, Duration.ofMinutes(1));
    Answer answer = closed.post("https://hall.example/taken", Map.of(), "{}");
    assertNull(answer.status());
    assertEquals("InsideTheHouse: not an address of the internet", answer.words());
  }

  private Answer call(String path, Map<String, String> headers, Duration patience) {
    WebhookCaller caller = new WebhookCaller(InetAddress::getAllByName, true, alarms, patience);
    String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    return caller.post(address, headers, "{\"name\":\"臺北\"}");
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    heard.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("webhook-id")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void say(ServerSocket to, String words) {
    try (Socket caller = to.accept()) {
      caller.getInputStream().read();
      caller.getOutputStream().write(words.getBytes(UTF_8));
      caller.getOutputStream().flush();
      caller.shutdownOutput();
      caller.getInputStream().readAllBytes();
    } catch (IOException gone) {
      // the caller does not wait for the end
    }
  }
}
