package city.accord.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A program that speaks docs/ink-protocol.md, and what it hears, in the order in which it comes.
 */
public final class WireProgram implements WebSocket.Listener {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final WebSocket line;

  /**
   * @param header a name and a value, or nothing
   */
  public WireProgram(RunningSummit summit, String path, String... header) {
    URI address = URI.create(summit.http().replaceFirst("http", "ws") + path);
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (header.length > 0) builder.header(header[0], header[1]);
    line = builder.buildAsync(address, this).join();
  }

  public WebSocket line() {
    return line;
  }

  /** Says these bytes. */
  public void say(ByteBuffer message) {
    line.sendBinary(message, true).join();
  }

  /** Such as {@code message 91}, its type; {@code pong 4}; {@code closed 4404}. */
  public String hears() throws InterruptedException {
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
