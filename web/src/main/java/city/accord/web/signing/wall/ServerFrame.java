package city.accord.web.signing.wall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Whole WebSocket frames from a server, which masks nothing; RFC 6455, 5.2. */
final class ServerFrame {

  private static final int WHOLE = 0x80;
  private static final int BINARY = 0x2;
  private static final int CLOSE = 0x8;
  private static final int PONG = 0xa;

  private static final int SHORT = 125;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;
  private static final int MAX_HEADER = 10;

  private ServerFrame() {}

  static ByteBuffer binary(ByteBuffer message) {
    return frame(BINARY, message);
  }

  static ByteBuffer pong(ByteBuffer ping) {
    return frame(PONG, ping);
  }

  static ByteBuffer close(int code, String why) {
    byte[] reason = why.getBytes(UTF_8);
    ByteBuffer content = ByteBuffer.allocate(Short.BYTES + reason.length);
    return frame(CLOSE, content.putShort((short) code).put(reason).flip());
  }

  private static ByteBuffer frame(int kind, ByteBuffer content) {
    int length = content.remaining();
    ByteBuffer frame = ByteBuffer.allocate(MAX_HEADER + length).put((byte) (WHOLE | kind));
    if (length <= SHORT) frame.put((byte) length);
    else if (length <= 0xffff) frame.put((byte) TWO_BYTES).putShort((short) length);
    else frame.put((byte) EIGHT_BYTES).putLong(length);
    return frame.put(content).flip();
  }
}
