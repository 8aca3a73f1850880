package city.accord.web.signing.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xnio.conduits.ConduitStreamSinkChannel;
import org.xnio.conduits.StreamSinkConduit;

/** A viewer whose network is narrow: its socket takes some bytes, and more when there is room. */
class SendQueueTest {

  private final StringBuilder taken = new StringBuilder();
  private final List<String> sent = new ArrayList<>();
  private int room;
  private boolean isAskedForRoom;
  private boolean hasEnded;

  private final ConduitStreamSinkChannel socket =
      new ConduitStreamSinkChannel(
          null,
          (StreamSinkConduit)
              Proxy.newProxyInstance(
                  StreamSinkConduit.class.getClassLoader(),
                  new Class<?>[] {StreamSinkConduit.class},
                  (proxy, method, arguments) -> answer(method.getName(), arguments)));

  private final SendQueue queue = new SendQueue(socket, () -> hasEnded = true);

  private Object answer(String asked, Object[] arguments) {
    return switch (asked) {
      case "write" -> write((ByteBuffer) arguments[0]);
      case "flush" -> true;
      case "resumeWrites" -> isAskedForRoom = true;
      case "suspendWrites" -> isAskedForRoom = false;
      default -> null;
    };
  }

  private int write(ByteBuffer frame) {
    int count = Math.min(room, frame.remaining());
    for (int i = 0; i < count; i++) taken.append((char) frame.get());
    room -= count;
    return count;
  }

  private void put(String frame) {
    queue.put(ByteBuffer.wrap(frame.getBytes()), () -> sent.add(frame));
  }

  private void thereIsRoom(int bytes) {
    room = bytes;
    socket.getWriteListener().handleEvent(socket);
  }

  @Test
  void framesThatDoNotFitAreSentLaterInOrder() {
    room = 4;
    put("abc");
    put("def");
    put("gh");
    assertEquals("abcd", taken.toString());
    assertEquals(List.of("abc"), sent);
    assertTrue(isAskedForRoom);

    thereIsRoom(3);
    assertEquals("abcdefg", taken.toString());
    assertEquals(List.of("abc", "def"), sent);

    thereIsRoom(100);
    assertEquals(List.of("abc", "def", "gh"), sent);
    assertFalse(isAskedForRoom);
    put("i");
    assertEquals("abcdefghi", taken.toString());
  }

  @Test
  void aViewerThatDoesNotReadIsDisconnected() {
    for (int i = 0; i < SendQueue.MAX_WAITING; i++) put("pong");
    assertFalse(hasEnded);
    put("pong");
    assertTrue(hasEnded);
  }
}
