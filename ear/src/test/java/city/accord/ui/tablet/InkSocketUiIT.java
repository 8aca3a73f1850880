package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.testing.WireProgram;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import java.nio.ByteBuffer;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A foreign program holds the pen, as docs/ink-protocol.md, "Pen", says. */
@ExtendWith(OnRunningSummit.class)
class InkSocketUiIT {

  private static final long PAGE = 0x0123_4567_89AB_CDEFL;

  private static final int VERSION = 1;

  private RunningSummit summit;
  private OpenCeremony ceremony;
  private long slot;

  @BeforeEach
  void openThePens(RunningSummit running) throws Exception {
    summit = running;
    ceremony = PreparedCeremony.forOne(summit, "Wire Pledge " + System.nanoTime()).open();
    try (var database = summit.database();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery("SELECT id FROM slot WHERE ceremony_id = " + ceremony.id())) {
      rows.next();
      slot = rows.getLong(1);
    }
  }

  @Test
  void helloIsAnsweredByWelcomeAndWhatIsDurable() throws Exception {
    WireProgram pen = pen();
    pen.say(hello(VERSION, slot));
    assertEquals("message 81", pen.hears());
    assertEquals("message 83", pen.hears());
    pen.say(typed());
    assertEquals("message 83", pen.hears(), "the name is durable");
    pen.say(points());
    assertEquals("message 84", pen.hears(), "an attempt that was typed takes no ink");
  }

  @Test
  void whatIsNoHelloOfThisSlotAndVersionEndsTheConnection() throws Exception {
    WireProgram later = pen();
    later.say(hello(VERSION + 1, slot));
    assertEquals("message 84", later.hears());
    assertEquals("closed 4406", later.hears());
    WireProgram other = pen();
    other.say(hello(VERSION, slot + 1));
    assertEquals("message 84", other.hears());
    assertEquals("closed 4404", other.hears());
    WireProgram hasty = pen();
    hasty.say(points());
    assertEquals("message 84", hasty.hears());
    assertEquals("closed 4410", hasty.hears());
  }

  /** A slow network may bring what a connection said before its page gave it up. */
  @Test
  void aConnectionThatThePageHasGivenUpReplacesNoneWhenItComesLate() throws Exception {
    WireProgram givenUp = pen();
    WireProgram pen = pen();
    pen.say(hello(2));
    assertEquals("message 81", pen.hears());
    assertEquals("message 83", pen.hears());
    givenUp.say(hello(1));
    assertEquals("message 84", givenUp.hears());
    assertEquals("closed 4409", givenUp.hears());
    pen.say(ping());
    assertEquals("message 85", pen.hears());
    WireProgram next = pen();
    next.say(hello(3));
    assertEquals("message 81", next.hears());
    assertEquals("message 84", pen.hears());
    assertEquals("closed 4409", pen.hears());
  }

  @Test
  void aTextMessageEndsTheConnectionHoweverShortItIs() throws Exception {
    WireProgram pen = pen();
    pen.line().sendText("a", true).join();
    assertEquals("closed 1003", pen.hears());
    WireProgram longer = pen();
    longer.line().sendText("a longer word", true).join();
    // the server says the one or the other, as the message comes before or after its limit is set
    String ended = longer.hears();
    assertTrue(Set.of("closed 1003", "closed 1009").contains(ended), ended);
  }

  private WireProgram pen() {
    return new WireProgram(summit, "/ink", "Cookie", "accord-tablet=" + ceremony.tokens().get(0));
  }

  private static ByteBuffer hello(int version, long slot) {
    return ByteBuffer.allocate(10).put((byte) 1).put((byte) version).putLong(slot).rewind();
  }

  /** With the number of a connection of one page. */
  private ByteBuffer hello(int connection) {
    return ByteBuffer.allocate(22)
        .put(hello(VERSION, slot))
        .putLong(PAGE)
        .putInt(connection)
        .rewind();
  }

  private static ByteBuffer ping() {
    return ByteBuffer.allocate(9)
        .put((byte) 4)
        .putInt(1)
        .putShort((short) 0)
        .put((byte) 0)
        .put((byte) 90)
        .rewind();
  }

  private static ByteBuffer typed() {
    byte[] name = "Ada Quayle".getBytes();
    return ByteBuffer.allocate(11 + name.length)
        .put((byte) 5)
        .putInt(1)
        .putInt(1)
        .putShort((short) name.length)
        .put(name)
        .rewind();
  }

  /** One point, as the first of the stroke after the one that a typed name occupies. */
  private static ByteBuffer points() {
    return ByteBuffer.allocate(28)
        .put((byte) 2)
        .putInt(1)
        .putInt(1)
        .putShort((short) 1)
        .putInt(0)
        .put((byte) 0)
        .putShort((short) 1)
        .rewind();
  }
}
