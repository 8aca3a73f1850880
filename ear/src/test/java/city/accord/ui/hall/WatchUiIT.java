package city.accord.ui.hall;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.testing.WireProgram;
import city.accord.ui.page.PreparedCeremony;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A foreign program watches a ceremony, as docs/ink-protocol.md, "Viewer", says. */
@ExtendWith(OnRunningSummit.class)
class WatchUiIT {

  /** The ceremony that every fresh summit has. */
  private static final String DEMONSTRATION = "/watch/1";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private RunningSummit summit;

  @BeforeEach
  void remember(RunningSummit running) {
    summit = running;
  }

  @Test
  void eachWatchMessageIsAnsweredWithASnapshot() throws Exception {
    // one that nobody has signed: of the demonstration's another test may have made a finale
    long ceremony = PreparedCeremony.forOne(summit, "Watch Pledge " + System.nanoTime()).id();
    WireProgram program = new WireProgram(summit, "/watch/" + ceremony);
    for (int time = 0; time < 2; time++) {
      program.line().sendBinary(watch(), true).join();
      assertEquals("message 91", program.hears());
    }
    program.line().sendPing(ByteBuffer.wrap(new byte[] {4, 2})).join();
    assertEquals("pong 4", program.hears());
    program.line().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    assertEquals("closed 1000", program.hears());
  }

  @Test
  void aMalformedMessageClosesTheConnectionWithAReason() throws Exception {
    assertEquals("closed 4404", new WireProgram(summit, "/watch/99999999").hears());
    assertEquals("closed 4404", new WireProgram(summit, "/watch/seven").hears());
    assertEquals("closed 4401", after(line -> line.sendBinary(watch().limit(17), true)));
    assertEquals("closed 4406", after(line -> line.sendBinary(watch().put(1, (byte) 2), true)));
    assertEquals("closed 1003", after(line -> line.sendText("WATCH", true)));
    assertEquals("closed 1009", after(line -> line.sendBinary(ByteBuffer.allocate(65), true)));
    assertEquals(
        "closed 4403",
        new WireProgram(summit, DEMONSTRATION, "Origin", "https://elsewhere").hears());
  }

  @Test
  void whoAsksWithoutAWebSocketIsToldThatOneIsNeeded() throws Exception {
    HttpRequest page =
        HttpRequest.newBuilder(URI.create(summit.http() + DEMONSTRATION)).version(HTTP_1_1).build();
    var answer = CLIENT.send(page, BodyHandlers.discarding());
    assertEquals(426, answer.statusCode());
    assertEquals("websocket", answer.headers().firstValue("Upgrade").orElse(""));
  }

  private String after(Saying saying) throws Exception {
    WireProgram program = new WireProgram(summit, DEMONSTRATION);
    saying.to(program.line());
    return program.hears();
  }

  private interface Saying {
    void to(WebSocket line);
  }

  private static ByteBuffer watch() {
    return ByteBuffer.allocate(18).put((byte) 0x11).put((byte) 1).rewind();
  }
}
