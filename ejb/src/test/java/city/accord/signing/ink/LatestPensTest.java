package city.accord.signing.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Hello;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Whose connection a slot has, when a tablet opens one after the other. */
class LatestPensTest {

  private static final long SLOT = 4;
  private static final long PAGE = 77;

  private final LatestPens pens = new LatestPens();
  private final Pen first = new Pen();
  private final Pen second = new Pen();

  @Test
  void aLaterConnectionOfAPageSendsTheOneBeforeAway() {
    assertTrue(pens.enter(SLOT, first, hello(PAGE, 1)));
    assertTrue(pens.enter(SLOT, second, hello(PAGE, 2)));
    assertEquals(InkRefusal.REPLACED, first.refusal);
    assertTrue(pens.has(SLOT, second));
  }

  /** A signatory goes on writing when the network brings what a connection said before it broke. */
  @Test
  void whatComesLateFromAConnectionThatThePageGaveUpReplacesNone() {
    assertTrue(pens.enter(SLOT, second, hello(PAGE, 2)));
    assertFalse(pens.enter(SLOT, first, hello(PAGE, 1)));
    assertEquals(null, second.refusal);
    assertEquals(InkRefusal.REPLACED, first.refusal);
    assertTrue(pens.has(SLOT, second));
    assertFalse(pens.leave(SLOT, first));
  }

  @Test
  void anotherPageHasTheSlotFromThenOn() {
    assertTrue(pens.enter(SLOT, first, hello(PAGE, 9)));
    assertTrue(pens.enter(SLOT, second, hello(PAGE + 1, 1)));
    assertEquals(InkRefusal.REPLACED, first.refusal);
  }

  @Test
  void aProgramThatTellsNoPageIsJudgedByWhenItComes() {
    assertTrue(pens.enter(SLOT, first, new Hello(PenMessage.VERSION, SLOT)));
    assertTrue(pens.enter(SLOT, second, new Hello(PenMessage.VERSION, SLOT)));
    assertEquals(InkRefusal.REPLACED, first.refusal);
  }

  @Test
  void whoSaysHelloAgainOnTheSameConnectionStays() {
    assertTrue(pens.enter(SLOT, first, hello(PAGE, 1)));
    assertTrue(pens.enter(SLOT, first, hello(PAGE, 1)));
    assertEquals(null, first.refusal);
  }

  @Test
  void whoIsDismissedAsksWhereItsTabletBelongs() {
    assertTrue(pens.enter(SLOT, first, hello(PAGE, 1)));
    pens.dismiss(SLOT);
    assertEquals(InkRefusal.MOVED, first.refusal);
    assertFalse(pens.has(SLOT, first));
  }

  private static Hello hello(long page, int connection) {
    return new Hello(PenMessage.VERSION, SLOT, page, connection);
  }

  private static final class Pen implements PenConnection {

    private InkRefusal refusal;

    @Override
    public void send(ByteBuffer message) {
      throw new IllegalStateException("nothing is to be said");
    }

    @Override
    public void refuse(InkRefusal why) {
      refusal = why;
    }

    @Override
    public void moveOn() {
      throw new IllegalStateException("the room stays");
    }
  }
}
