package city.accord.signing.ink;

import city.accord.node.Heard;
import city.accord.node.Link;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenWire;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pens at this server that write in a room at another: what they say is passed on as it comes, what
 * they are told likewise. A pen is sent on, and comes again, where an answer is missing.
 */
final class PensElsewhere {

  /** A pen that is not welcomed by then tries it by another way. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1_500);

  private final Link link;
  private final String there;
  private final String here;
  private final AtomicLong entered = new AtomicLong();
  private volatile boolean stopped;
  private Link.Listening answers;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  /**
   * @param there where the room hears
   * @param server a name that no other server has
   */
  PensElsewhere(Link link, String there, String server) {
    this.link = link;
    this.there = there;
    this.here = RoomSubjects.PENS + server + ".";
  }

  TabletMessages enter(PenConnection pen, long slot, Hello hello) {
    listen();
    Line line = new Line(pen, slot, here + entered.incrementAndGet());
    lines.put(line.reply, line);
    line.tell(RelayWire.ENTER, PenWire.write(hello));
    // who comes as the room moves is sent on like everybody else
    if (stopped) line.end();
    return line;
  }

  /** With the first pen: a server that only shows has none, and may not listen there. */
  private synchronized void listen() {
    if (answers == null) answers = link.hear(here + "*", this::hear);
  }

  private void hear(Heard heard) {
    Line line = lines.get(heard.subject());
    if (line != null) line.hear(RelayWire.read(heard.content()));
  }

  int count() {
    return lines.size();
  }

  /** Sends those on to whom nobody answers. */
  void look(long nanos) {
    for (Line line : lines.values())
      if (!line.isAnswered && nanos - line.enteredAt > PATIENCE_NANOS) line.end();
  }

  synchronized void stop() {
    stopped = true;
    lines.values().forEach(Line::end);
    if (answers != null) answers.close();
  }

  private final class Line implements TabletMessages {
    private final PenConnection pen;
    private final long slot;
    private final String reply;
    private final long enteredAt = System.nanoTime();
    private volatile boolean isAnswered;
    private int said = -1;
    private int heard;

    private Line(PenConnection pen, long slot, String reply) {
      this.pen = pen;
      this.slot = slot;
      this.reply = reply;
    }

    @Override
    public void hear(PenMessage message) {
      tell(RelayWire.SAY, PenWire.write(message));
    }

    @Override
    public void leave() {
      if (lines.remove(reply) != null) tell(RelayWire.LEAVE, ByteBuffer.allocate(0));
    }

    private synchronized void tell(int kind, ByteBuffer content) {
      ByteBuffer head = RelayWire.head(kind, ++said, slot);
      link.tell(there, reply, new ByteBuffer[] {head, content});
    }

    private void hear(RelayWire.Relayed answer) {
      if (answer.kind() == RelayWire.MOVE_ON || answer.number() != ++heard) {
        end();
        return;
      }
      isAnswered = true;
      if (answer.kind() == RelayWire.TELL) pen.send(answer.content());
      else if (answer.kind() == RelayWire.REFUSE)
        InkRefusal.of(answer.content().get()).ifPresent(pen::refuse);
    }

    private void end() {
      leave();
      pen.moveOn();
    }
  }
}
