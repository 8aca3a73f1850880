package city.accord.bench.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import city.accord.bench.load.Line;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Someone who watches a peer. It takes part in the handshake and reads the stamps of all that
 * comes, but keeps no document, which is in the peers' favour.
 */
final class PeerViewer extends Line {

  private final PeerAudience audience;
  private final Protocol protocol;
  private final byte[] hello;
  private boolean isIn;

  /**
   * @param hello what it says first, or nothing
   */
  PeerViewer(PeerAudience audience, Protocol protocol, byte[] hello) {
    this.audience = audience;
    this.protocol = protocol;
    this.hello = hello;
  }

  @Override
  protected void opened() {
    if (protocol == Protocol.TLDRAW) sendText(Unpooled.wrappedBuffer(hello));
    else if (hello.length > 0) send(Unpooled.wrappedBuffer(hello));
    if (protocol.isReadyAtOnce()) in();
  }

  @Override
  protected void heard(ByteBuf message) {
    heard(message, true);
  }

  @Override
  protected void heardText(ByteBuf message) {
    heard(message, false);
  }

  private void heard(ByteBuf message, boolean binary) {
    if (!isIn && protocol.isWelcome(message, binary, this)) in();
    protocol.stamps(message, audience::seen);
  }

  private void in() {
    isIn = true;
    audience.in();
  }

  void answer(ByteBuf message) {
    send(message);
  }

  void answer(String text) {
    sendText(Unpooled.copiedBuffer(text, US_ASCII));
  }

  @Override
  protected void closed() {
    audience.lost();
  }
}
