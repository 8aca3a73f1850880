package city.accord.signing.ink.store;

import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.Point;
import java.util.List;

/** What a pen says; docs/ink-protocol.md, "From the pen". */
public sealed interface PenMessage {

  /** The only version of the protocol there is. */
  int VERSION = 1;

  /** The most points in one message. */
  int MAX_POINTS = 800;

  /** The longest message in bytes. */
  int MAX_BYTES = 18 + MAX_POINTS * Point.BYTES;

  /**
   * The first message of a connection: which slot the tablet believes to be for.
   *
   * @param page tells the tablet's page from any other; 0 where that is not told
   * @param connection counts the connections that the page has opened
   */
  record Hello(int version, long slot, long page, int connection) implements PenMessage {

    public Hello(int version, long slot) {
      this(version, slot, 0, 0);
    }

    /** Whether the page that says this has opened the other connection since. */
    public boolean isBefore(Hello other) {
      return page != 0 && page == other.page && connection < other.connection;
    }
  }

  /**
   * Points of a stroke.
   *
   * @param at the mark of the first of them
   */
  record Points(InkPosition at, End end, List<Point> points) implements PenMessage {}

  /** Whether a stroke goes on after these points, ends with them, or never was. */
  enum End {
    OPEN,
    ENDED,
    /** The pen was taken away by the system (a palm, a gesture): nothing of it counts. */
    VOIDED;

    static End of(int flags) {
      if (flags < 0 || flags >= values().length) throw new MalformedInk("flags " + flags);
      return values()[flags];
    }
  }

  /** "Sign again": all before counts no more. */
  record Begin(int round, int attempt) implements PenMessage {}

  /** The name, typed by one who cannot use a pen; it is the whole attempt. */
  record Typed(int round, int attempt, String name) implements PenMessage {}

  /** A tablet that lost its memory asks for what its slot's attempt holds. */
  record Recall(int round, int attempt) implements PenMessage {}

  /**
   * Asks for a PONG, and tells the desk how the tablet is.
   *
   * @param battery percent, or 255 when the browser does not tell
   * @param waiting points that the tablet keeps because it was not told that they are durable
   */
  record Ping(
      int token, int roundTripMillis, boolean penSeen, int battery, boolean charging, int waiting)
      implements PenMessage {}
}
