package city.accord.bench.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.function.LongConsumer;

/**
 * What a viewer of each peer reads on the wire; what it says first comes from the peer's library.
 */
enum Protocol {
  WS("ws", "/") {
    @Override
    boolean isReadyAtOnce() {
      return true;
    }
  },

  /** Engine.IO 4 and Socket.IO 5: packets by their first digits. */
  SOCKET_IO("socket.io", "/socket.io/?EIO=4&transport=websocket") {
    @Override
    boolean isWelcome(ByteBuf text, boolean binary, PeerViewer viewer) {
      if (binary || !text.isReadable()) return false;
      if (text.getByte(text.readerIndex()) == '0') viewer.answer("40");
      if (text.getByte(text.readerIndex()) == '2') viewer.answer("3");
      return begins(text, '4', '0');
    }
  },

  YJS("@y/websocket-server", "/hall") {
    @Override
    boolean isWelcome(ByteBuf message, boolean binary, PeerViewer viewer) {
      return begins(message, 0, 1);
    }
  },

  /** As Yjs, with the document's name before; it asks who it is first. */
  HOCUSPOCUS("@hocuspocus/server", "/") {
    @Override
    boolean isWelcome(ByteBuf message, boolean binary, PeerViewer viewer) {
      int name = 1 + message.getByte(message.readerIndex());
      ByteBuf said = message.slice(message.readerIndex() + name, message.readableBytes() - name);
      if (begins(said, 2))
        viewer.answer(Unpooled.buffer().writeByte(4).writeBytes(NAME).writeBytes(EMPTY));
      return begins(said, 0, 1);
    }
  },

  TLDRAW("@tldraw/sync-core", "/") {
    @Override
    boolean isWelcome(ByteBuf message, boolean binary, PeerViewer viewer) {
      return ByteBufUtil.indexOf(Unpooled.wrappedBuffer(CONNECT), message) >= 0;
    }

    @Override
    void stamps(ByteBuf message, LongConsumer due) {
      for (int at; (at = ByteBufUtil.indexOf(Unpooled.wrappedBuffer(DUE), message)) >= 0; ) {
        message.readerIndex(at + DUE.length);
        long nanos = 0;
        for (byte digit; (digit = message.readByte()) >= '0' && digit <= '9'; )
          nanos = 10 * nanos + digit - '0';
        due.accept(nanos);
      }
    }
  };

  private static final byte[] MAGIC = "accord:ink".getBytes(US_ASCII);
  private static final byte[] NAME = "hall".getBytes(US_ASCII);
  private static final byte[] CONNECT = "\"connect\"".getBytes(US_ASCII);
  private static final byte[] DUE = "due:".getBytes(US_ASCII);

  /** "What do you have?" of Yjs, from a document without anything. */
  private static final byte[] EMPTY = {0, 0, 1, 0};

  private final String packageName;
  private final String path;

  Protocol(String packageName, String path) {
    this.packageName = packageName;
    this.path = path;
  }

  static Protocol of(String packageName) {
    for (Protocol one : values()) if (one.packageName.equals(packageName)) return one;
    throw new IllegalArgumentException(packageName);
  }

  String packageName() {
    return packageName;
  }

  String path() {
    return path;
  }

  /** Whether a viewer is in as soon as its connection is open. */
  boolean isReadyAtOnce() {
    return false;
  }

  /** Whether what came ends the handshake; the viewer answers where it has to. */
  boolean isWelcome(ByteBuf message, boolean binary, PeerViewer viewer) {
    return false;
  }

  /** When each of the writers' messages in it was due. */
  void stamps(ByteBuf message, LongConsumer due) {
    for (int at; (at = ByteBufUtil.indexOf(Unpooled.wrappedBuffer(MAGIC), message)) >= 0; ) {
      message.readerIndex(at + MAGIC.length);
      due.accept(message.readLong());
    }
  }

  private static boolean begins(ByteBuf message, int... bytes) {
    if (message.readableBytes() < bytes.length) return false;
    for (int i = 0; i < bytes.length; i++)
      if (message.getByte(message.readerIndex() + i) != bytes[i]) return false;
    return true;
  }
}
