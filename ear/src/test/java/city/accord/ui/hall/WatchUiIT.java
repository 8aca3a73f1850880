package city.accord.ui.hall;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.PreparedCeremony;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    Program program = new Program("/watch/" + ceremony);
    for (int time = 0; time < 2; time++) {
      program.line.sendBinary(watch(), true).join();
      assertEquals("message 91", program.hears());
    }
    program.line.sendPing(ByteBuffer.wrap(new byte[] {4, 2})).join();
    assertEquals("pong 4", program.hears());
    program.line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    assertEquals("closed 1000", program.hears());
  }

  @Test
  void aMalformedMessageClosesTheConnectionWithAReason() throws Exception {
    assertEquals("closed 4404", new Program("/watch/99999999").hears());
    assertEquals("closed 4404", new Program("/watch/seven").hears());
    assertEquals("closed 4401", after(line -> line.sendBinary(watch().limit(17), true)));
    assertEquals("closed 1003", after(line -> line.sendText("WATCH", true)));
    assertEquals("closed 1009", after(line -> line.sendBinary(ByteBuffer.allocate(65), true)));
    assertEquals("closed 4403", new Program(DEMONSTRATION, "Origin", "https://elsewhere").hears());
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
    Program program = new Program(DEMONSTRATION);
    saying.to(program.line);
    return program.hears();
  }

  private interface Saying {
    void to(WebSocket line);
  }

  private static ByteBuffer watch() {
    return ByteBuffer.allocate(18).put((byte) 0x11).put((byte) 1).rewind();
  }

  /** What a program hears, in the order in which it comes. */
  private final class Program implements WebSocket.Listener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket line;

    Program(String path, String... header) {
      URI address = URI.create(summit.http().replaceFirst("http", "ws") + path);
      WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
      if (header.length > 0) builder.header(header[0], header[1]);
      line = builder.buildAsync(address, this).join();
    }

    String hears() throws InterruptedException {
      return heard.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer message, boolean last) {
      heard.add("message " + Integer.toHexString(message.get() & 0xff));
      return WebSocket.Listener.super.onBinary(from, message, last);
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
      heard.add("pong " + message.get());
      return WebSocket.Listener.super.onPong(from, message);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add("closed " + code);
      return null;
    }
  }
}
