package city.accord.signing.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.signal.SignalSender.NotSent;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a device of the house receives: here a real one for each way of telling it. */
class SignalSenderTest {

  private static final SignalSender SENDER = new SignalSender(Duration.ofSeconds(5));

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer web;

  @BeforeEach
  void aWebServerListens() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.createContext(
        "/",
        call -> {
          String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
          String type = call.getRequestHeaders().getFirst("Content-Type");
          heard.add(call.getRequestMethod() + " " + call.getRequestURI() + " " + type + " " + body);
          if (call.getRequestURI().getPath().equals("/silent")) hold();
          if (call.getRequestURI().getPath().equals("/moved"))
            call.getResponseHeaders().add("Location", "/elsewhere");
          call.sendResponseHeaders(status(call.getRequestURI().getPath()), -1);
          call.close();
        });
    web.setExecutor(task -> new Thread(task).start());
    web.start();
  }

  private void hold() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int status(String path) {
    return switch (path) {
      case "/moved" -> 302;
      case "/broken" -> 500;
      default -> 204;
    };
  }

  @AfterEach
  void itStops() {
    end.countDown();
    web.stop(0);
  }

  @Test
  void oscArrivesAsOnePacket() throws Exception {
    try (DatagramSocket desk = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      desk.setSoTimeout(10_000);
      SENDER.send(DeviceKind.OSC, "127.0.0.1:" + desk.getLocalPort(), "/cue/12/go 1 0.5 \"up\"");
      DatagramPacket packet = new DatagramPacket(new byte[1500], 1500);
      desk.receive(packet);
      assertArrayEquals(
          OscMessage.bytes("/cue/12/go 1 0.5 \"up\""),
          Arrays.copyOf(packet.getData(), packet.getLength()));
    }
  }

  @Test
  void httpIsCalledAsWritten() throws Exception {
    SENDER.send(DeviceKind.HTTP, address("/cue/12?now"), "");
    SENDER.send(DeviceKind.HTTP, address("/cue"), "POST {\"cue\": 12}");
    SENDER.send(DeviceKind.HTTP, address("/cue"), "PUT lights up");
    SENDER.send(DeviceKind.HTTP, address("/go"), "POST");
    assertEquals(
        List.of(
            "GET /cue/12?now null ",
            "POST /cue application/json {\"cue\": 12}",
            "PUT /cue text/plain;charset=UTF-8 lights up",
            "POST /go null "),
        heard);
  }

  @Test
  void whatDidNotArriveIsSaid() throws Exception {
    assertEquals("answered 500", failure(SENDER, "/broken"));
    assertEquals("answered 302", failure(SENDER, "/moved"));
    assertEquals(List.of("GET /broken null ", "GET /moved null "), heard);
    SignalSender hasty = new SignalSender(Duration.ofMillis(300));
    String silent = failure(hasty, "/silent");
    assertTrue(silent.startsWith("no answer") || silent.startsWith("HttpTimeout"), silent);
    int port = web.getAddress().getPort();
    web.stop(0);
    NotSent away =
        assertThrows(
            NotSent.class, () -> SENDER.send(DeviceKind.HTTP, "http://127.0.0.1:" + port, ""));
    assertTrue(away.getMessage().startsWith("ConnectException"), away.getMessage());
  }

  private String failure(SignalSender sender, String path) {
    return assertThrows(NotSent.class, () -> sender.send(DeviceKind.HTTP, address(path), ""))
        .getMessage();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + web.getAddress().getPort() + path;
  }

  @Test
  void midiArrivesAtTheDeviceOfThatName() throws Exception {
    SENDER.send(DeviceKind.MIDI, "test light", "90 3c 7F");
    SENDER.send(DeviceKind.MIDI, "Test Light", "F0 7F 7F 02 01 01 31 F7");
    SENDER.send(DeviceKind.MIDI, "Test Light", "C0 05");
    assertEquals(List.of("903c7f", "f07f7f02010131f7", "c005"), MidiForTests.heard());
    NotSent unknown =
        assertThrows(NotSent.class, () -> SENDER.send(DeviceKind.MIDI, "organ", "90 3C 7F"));
    assertTrue(unknown.getMessage().contains("Test Light Desk"), unknown.getMessage());
  }

  @Test
  void whatIsNoMessageIsRefusedBeforehand() {
    for (String written : List.of("", "xx", "3C 7F", "90 3C 7F 00", "F0 01", "C0"))
      assertThrows(
          SignalNotReadable.class, () -> SENDER.check(DeviceKind.MIDI, "any", written), written);
    for (String written : List.of("FETCH it", "post", "{\"cue\": 12}"))
      assertThrows(
          SignalNotReadable.class,
          () -> SENDER.check(DeviceKind.HTTP, "http://10.0.0.1/", written),
          written);
  }
}
