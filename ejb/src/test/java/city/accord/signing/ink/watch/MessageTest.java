package city.accord.signing.ink.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MessageTest {

  @Test
  void itIsPackedOnceAndEveryViewerReadsItFromTheStart() {
    AtomicInteger packings = new AtomicInteger();
    Message message = new Message(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    for (int viewer = 0; viewer < 3; viewer++) {
      ByteBuffer read = message.packed(content -> counted(packings, content));
      assertEquals(0x010203, read.get() << 16 | read.get() << 8 | read.get());
    }
    assertEquals(1, packings.get());
  }

  private static ByteBuffer counted(AtomicInteger packings, ByteBuffer content) {
    packings.incrementAndGet();
    return content;
  }
}
