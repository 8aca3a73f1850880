package city.accord.web.signing.wall;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples of RFC 6455, 5.7, and where the length begins to be written otherwise. */
class ServerFrameTest {

  @Test
  void aShortFrameIsThatOfTheStandard() {
    ByteBuffer hello = ByteBuffer.wrap("Hello".getBytes(US_ASCII));
    assertEquals("8a0548656c6c6f", hex(ServerFrame.pong(hello), 7));
  }

  @Test
  void theLengthOfAMessageIsWrittenInAsManyBytesAsItNeeds() {
    assertEquals("8200", head(0, 2));
    assertEquals("827d", head(125, 2));
    assertEquals("827e007e", head(126, 4));
    assertEquals("827e0100", head(256, 4));
    assertEquals("827effff", head(65_535, 4));
    assertEquals("827f0000000000010000", head(65_536, 10));
  }

  @Test
  void aCloseFrameHasItsCodeAndReason() {
    assertEquals("880511346e6f2e", hex(ServerFrame.close(4404, "no."), 7));
  }

  private static String head(int length, int headerLength) {
    ByteBuffer frame = ServerFrame.binary(ByteBuffer.allocate(length));
    assertEquals(headerLength + length, frame.remaining());
    return hex(frame, headerLength);
  }

  private static String hex(ByteBuffer frame, int count) {
    return HexFormat.of().formatHex(frame.array(), frame.position(), frame.position() + count);
  }
}
