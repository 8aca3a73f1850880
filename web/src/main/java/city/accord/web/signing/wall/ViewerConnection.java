package city.accord.web.signing.wall;

import city.accord.signing.ink.watch.Message;
import city.accord.signing.ink.watch.Viewer;
import city.accord.signing.ink.watch.ViewerGate;
import city.accord.signing.ink.watch.WatchWire;
import city.accord.signing.ink.watch.WatchWire.Watch;
import city.accord.signing.stroke.MalformedInk;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.StreamSourceFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xnio.IoUtils;
import org.xnio.Pooled;
import org.xnio.StreamConnection;

/**
 * One viewer's connection. Undertow's channel reads what the viewer says; what the viewer is told
 * goes straight to the socket, as frames that all viewers share. All but {@link #disconnect} runs
 * in the thread of the connection.
 */
final class ViewerConnection extends AbstractReceiveListener implements Viewer {

  private static final Logger LOG = Logger.getLogger(ViewerConnection.class.getName());

  private static final int MAX_MESSAGE = 64;
  private static final long IDLE_MILLIS = 60_000;

  private static final int NOT_UNDERSTOOD = 1003;
  private static final int MALFORMED = 4401;
  private static final int UNKNOWN_VERSION = 4406;

  private final StreamConnection connection;
  private final WebSocketChannel channel;
  private final SendQueue queue;
  private ViewerGate gate;
  private boolean paired;
  private boolean ended;

  ViewerConnection(WebSocketChannel channel, StreamConnection connection) {
    this.channel = channel;
    this.connection = connection;
    queue = new SendQueue(connection.getSinkChannel(), this::disconnect);
    channel.setIdleTimeout(IDLE_MILLIS);
    channel.getReceiveSetter().set(this);
  }

  void open(ViewerGate gate, boolean paired) {
    this.gate = gate;
    this.paired = paired;
    channel.addCloseTask(it -> gate.leave(this));
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
  public Executor thread() {
    return connection.getIoThread();
  }

  @Override
  public void send(Message message, Runnable whenSent) {
    if (!ended) queue.put(message.packed(ServerFrame::binary), whenSent);
  }

  @Override
  public void disconnect() {
    IoUtils.safeClose(connection);
  }

  /** Says goodbye and waits, as long as an idle line may, for the other side to say so too. */
  private void end(int code, String why) {
    if (ended) return;
    ended = true;
    queue.put(ServerFrame.close(code, why));
  }

  @Override
  protected long getMaxBinaryBufferSize() {
    return MAX_MESSAGE;
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
      Watch watch = WatchWire.read(bytes);
      if (watch.version() == WatchWire.VERSION) gate.enter(this, watch);
      else end(UNKNOWN_VERSION, "unknown version");
    } catch (MalformedInk malformed) {
      LOG.log(Level.INFO, "A viewer said nothing known");
      end(MALFORMED, "malformed");
    }
  }

  @Override
  protected void onFullPingMessage(WebSocketChannel from, BufferedBinaryMessage message) {
    queue.put(ServerFrame.pong(content(message)));
  }

  @Override
  protected void onFullCloseMessage(WebSocketChannel from, BufferedBinaryMessage message) {
    message.getData().free();
    end(CloseMessage.NORMAL_CLOSURE, "");
    disconnect();
  }

  /** The other side is gone without a word. */
  @Override
  protected void onCloseMessage(CloseMessage message, WebSocketChannel from) {
    disconnect();
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
