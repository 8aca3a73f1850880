package city.accord.signing.ink;

import city.accord.Settings;
import city.accord.node.Heard;
import city.accord.node.Nodes;
import city.accord.signing.ceremony.TabletMoved;
import city.accord.signing.ink.store.InkRefusal;
import city.accord.signing.ink.store.PenMessage.Hello;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a tablet's channel leads: to its slot's room, or to where the spares stand by. */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TabletChannels {

  @Inject private InkRooms rooms;
  @EJB private Nodes nodes;
  @Inject private Event<TabletsChanged> seen;

  private final Map<Long, SpareConnections> spares = new ConcurrentHashMap<>();

  /** A spare may stand by at another server than the one where the desk called it. */
  @PostConstruct
  void start() {
    if (!Settings.viewer()) nodes.link().hear(RoomSubjects.MOVED, this::hearMoved);
  }

  private void hearMoved(Heard heard) {
    RelayWire.Relayed moved = RelayWire.read(heard.content());
    if (moved.content().remaining() != Long.BYTES) return;
    SpareConnections standing = spares.get(moved.content().getLong());
    if (standing != null) standing.call(moved.slot());
  }

  /** A tablet says HELLO for what its token is for. */
  public TabletMessages enter(PenConnection pen, Tablet tablet, Hello hello) {
    if (!tablet.isSpare()) return rooms.enter(pen, tablet.ceremony(), tablet.slot(), hello);
    SpareConnections standing = standingBy(tablet.ceremony());
    if (hello.slot() != 0) pen.refuse(InkRefusal.MOVED);
    else standing.enter(pen, tablet.spare(), hello);
    return standing.line(pen, tablet.spare());
  }

  /** How the spare tablets of a ceremony are doing, by spare. */
  public Map<Long, TabletStatus> spares(long ceremony) {
    SpareConnections standing = spares.get(ceremony);
    return standing == null ? Map.of() : standing.statuses();
  }

  /** The tablet that was there asks where it belongs now. */
  public void move(TabletMoved moved) {
    if (moved.spareId() == 0) {
      rooms.dismiss(moved.ceremonyId(), moved.slotId());
    } else {
      standingBy(moved.ceremonyId()).call(moved.spareId());
      ByteBuffer ceremony = ByteBuffer.allocate(Long.BYTES).putLong(moved.ceremonyId()).flip();
      ByteBuffer spare = RelayWire.head(RelayWire.DISMISS, 0, moved.spareId());
      nodes.link().tell(RoomSubjects.MOVED, spare, ceremony);
    }
  }

  private SpareConnections standingBy(long ceremony) {
    return spares.computeIfAbsent(
        ceremony, id -> new SpareConnections(() -> seen.fireAsync(new TabletsChanged(id))));
  }
}
