package city.accord.web.signing.wall;

import city.accord.signing.ink.watch.Gallery;
import city.accord.signing.ink.watch.Message;
import city.accord.signing.ink.watch.Viewer;
import city.accord.signing.ink.watch.WatchWire;
import city.accord.signing.stroke.MalformedInk;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.StreamSourceFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xnio.IoUtils;
import org.xnio.Pooled;
import org.xnio.StreamConnection;

/**
 * One viewer's connection. What it says, Undertow's channel reads; what it is told goes straight to
 * the socket, as frames that all viewers share. All but {@link #send} and {@link #letGo} happens in
 * the connection's own thread.
 */
final class WatchLine extends AbstractReceiveListener implements Viewer {

  private static final Logger LOG = Logger.getLogger(WatchLine.class.getName());

  private static final int LONGEST_MESSAGE = 64;
  private static final long IDLE_MILLIS = 60_000;

  private static final int NOT_UNDERSTOOD = 1003;
  private static final int MALFORMED = 4401;

  private final StreamConnection connection;
  private final SendingTurns turns;
  private final WebSocketChannel channel;
  private final Outbox outbox;
  private Gallery gallery;
  private boolean paired;
  private boolean ended;

  WatchLine(WebSocketChannel channel, StreamConnection connection, SendingTurns turns) {
    this.channel = channel;
    this.connection = connection;
    this.turns = turns;
    outbox = new Outbox(connection.getSinkChannel(), this::letGo);
    channel.setIdleTimeout(IDLE_MILLIS);
    channel.getReceiveSetter().set(this);
  }

  void open(Gallery gallery, boolean paired) {
    this.gallery = gallery;
    this.paired = paired;
    channel.addCloseTask(it -> gallery.leave(this));
    channel.resumeReceives();
  }

  void refuse(int code, String why) {
    channel.resumeReceives();
    end(code, why);
  }

  @Override
  public boolean isPaired() {
    return paired;
  }

  @Override
  public void send(Message message, Runnable whenSent) {
    turns.add(() -> tell(message, whenSent));
  }

  private void tell(Message message, Runnable whenSent) {
    if (!ended) outbox.put(message.packed(ServerFrame::binary), whenSent);
  }

  @Override
  public void letGo() {
    IoUtils.safeClose(connection);
  }

  /** Says goodbye and waits, as long as an idle line may, for the other side to say so too. */
  private void end(int code, String why) {
    if (ended) return;
    ended = true;
    outbox.put(ServerFrame.close(code, why));
  }

  @Override
  protected long getMaxBinaryBufferSize() {
    return LONGEST_MESSAGE;
  }

  @Override
  protected void onText(WebSocketChannel from, StreamSourceFrameChannel text) {
    end(NOT_UNDERSTOOD, "binary messages only");
  }

  @Override
  protected void onFullBinaryMessage(WebSocketChannel from, BufferedBinaryMessage message) {
    ByteBuffer bytes = content(message);
    if (ended) return;
    try {
      gallery.enter(this, WatchWire.read(bytes));
    } catch (MalformedInk malformed) {
      LOG.log(Level.INFO, "A viewer said nothing known");
      end(MALFORMED, "malformed");
    }
  }

  @Override
  protected void onFullPingMessage(WebSocketChannel from, BufferedBinaryMessage message) {
    outbox.put(ServerFrame.pong(content(message)));
  }

  @Override
  protected void onFullCloseMessage(WebSocketChannel from, BufferedBinaryMessage message) {
    message.getData().free();
    end(CloseMessage.NORMAL_CLOSURE, "");
    letGo();
  }

  /** The other side is gone without a word. */
  @Override
  protected void onCloseMessage(CloseMessage message, WebSocketChannel from) {
    letGo();
  }

  private static ByteBuffer content(BufferedBinaryMessage message) {
    Pooled<ByteBuffer[]> data = message.getData();
    try {
      return WebSockets.mergeBuffers(data.getResource());
    } finally {
      data.free();
    }
  }
}
