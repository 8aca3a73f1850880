package city.accord.signing.ink;

import city.accord.node.Heard;
import city.accord.node.Link;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenWire;
import city.accord.signing.stroke.MalformedInk;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pens at other servers that write in a room here. Where something between is lost, the pen is sent
 * on, comes again, and says again what was not stored.
 */
final class RelayedPens {

  private static final Logger LOG = Logger.getLogger(RelayedPens.class.getName());

  /** A pen says PING every two seconds. */
  private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(12);

  private static final int MAX_PENS = 1_000;

  private final Link link;
  private final RoomDoor room;
  private final Map<String, RelayedPen> pens = new ConcurrentHashMap<>();

  RelayedPens(Link link, RoomDoor room) {
    this.link = link;
    this.room = room;
  }

  void hear(Heard heard) {
    String reply = heard.reply();
    if (reply == null || !reply.startsWith(RoomSubjects.PENS)) return;
    RelayWire.Relayed said = RelayWire.read(heard.content());
    if (said.kind() == RelayWire.ENTER) enter(reply, said);
    else if (said.kind() == RelayWire.LEAVE) leave(pens.remove(reply));
    else say(reply, said);
  }

  private void enter(String reply, RelayWire.Relayed said) {
    if (pens.size() >= MAX_PENS || pens.containsKey(reply)) return;
    if (!(PenWire.read(said.content()) instanceof Hello hello)) return;
    RelayedPen pen = new RelayedPen(reply);
    pens.put(reply, pen);
    pen.line = room.enter(pen, said.slot(), hello);
  }

  private void say(String reply, RelayWire.Relayed said) {
    RelayedPen pen = pens.get(reply);
    if (pen == null || ++pen.heard != said.number()) {
      leave(pens.remove(reply));
      link.tell(reply, RelayWire.head(RelayWire.MOVE_ON, 0, 0));
      return;
    }
    pen.heardAt = System.nanoTime();
    try {
      pen.line.hear(PenWire.read(said.content()));
    } catch (MalformedInk malformed) {
      LOG.log(Level.INFO, "A pen at another server sent no ink", malformed);
      pen.refuse(InkRefusal.MALFORMED);
    }
  }

  private static void leave(RelayedPen pen) {
    if (pen != null) pen.line.leave();
  }

  /** Lets go of pens whose server is not heard any more. */
  void look(long nanos) {
    pens.forEach(
        (reply, pen) -> {
          if (nanos - pen.heardAt > SILENT_NANOS && pens.remove(reply, pen)) leave(pen);
        });
  }

  private final class RelayedPen implements PenConnection {
    private final String reply;
    private volatile long heardAt = System.nanoTime();
    private TabletMessages line;
    private int heard;
    private int told;

    private RelayedPen(String reply) {
      this.reply = reply;
    }

    @Override
    public void send(ByteBuffer message) {
      tell(RelayWire.TELL, message);
    }

    @Override
    public void refuse(InkRefusal refusal) {
      tell(RelayWire.REFUSE, ByteBuffer.wrap(new byte[] {(byte) refusal.code()}));
    }

    @Override
    public void moveOn() {
      tell(RelayWire.MOVE_ON, ByteBuffer.allocate(0));
    }

    private synchronized void tell(int kind, ByteBuffer content) {
      link.tell(reply, RelayWire.head(kind, ++told, 0), content);
    }
  }
}
