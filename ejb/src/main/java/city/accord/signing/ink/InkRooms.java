package city.accord.signing.ink;

import city.accord.Settings;
import city.accord.node.Heard;
import city.accord.node.Nodes;
import city.accord.signing.ink.store.DatabaseInkStore;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.RoomLeases;
import city.accord.signing.ink.watch.ViewerGate;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rooms where ink is taken, one for each ceremony that has a pen or a viewer. A room is made
 * from what is stored, so that after a restart everyone goes on where they were.
 */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InkRooms {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Resource private ManagedThreadFactory threads;
  @EJB private DatabaseInkStore ledger;
  @EJB private RoomLeases leases;
  @EJB private RoomAccess access;
  @EJB private Nodes nodes;
  @Resource private ManagedExecutorService later;
  @Inject private Event<TabletsChanged> seen;

  private final Map<Long, RoomKeeper> rooms = new ConcurrentHashMap<>();

  /** Viewer servers ask whether there is a ceremony, and that somebody has its room. */
  @PostConstruct
  void start() {
    if (!Settings.viewer()) nodes.link().hear(RoomSubjects.WANTED, "full", this::hearWanted);
  }

  private void hearWanted(Heard heard) {
    if (heard.reply() == null || heard.content().remaining() != Long.BYTES) return;
    long ceremony = heard.content().getLong();
    // it asks the database, and who hears must not wait
    later.submit(
        () -> {
          boolean isThere = knows(ceremony) || access.isCeremony(ceremony);
          if (isThere) room(ceremony);
          byte[] answer = {(byte) (isThere ? 1 : 0)};
          nodes.link().tell(heard.reply(), ByteBuffer.wrap(answer));
        });
  }

  /**
   * Asks the servers with the database whether there is such a ceremony, and has one of them take
   * its room; empty where none answers.
   */
  public Optional<Boolean> isWanted(long ceremony) {
    ByteBuffer question = ByteBuffer.allocate(Long.BYTES).putLong(ceremony).flip();
    return nodes
        .link()
        .ask(RoomSubjects.WANTED, question, PATIENCE)
        .filter(ByteBuffer::hasRemaining)
        .map(answer -> answer.get() == 1);
  }

  /** A tablet says HELLO for the slot its token is for. */
  public TabletMessages enter(PenConnection pen, long ceremony, long slot, Hello hello) {
    return room(ceremony).door().enter(pen, slot, hello);
  }

  /** The slot's tablet is no longer its tablet. */
  public void dismiss(long ceremony, long slot) {
    RoomKeeper room = rooms.get(ceremony);
    if (room != null) room.door().dismiss(slot);
    else tellHost(ceremony, RelayWire.DISMISS, slot);
  }

  private void tellHost(long ceremony, int news, long slot) {
    nodes.link().tell(new RoomSubjects(ceremony).news(), RelayWire.head(news, 0, slot));
  }

  /** Whether the ceremony has a room, because someone wrote or watched before. */
  public boolean knows(long ceremony) {
    return rooms.containsKey(ceremony);
  }

  /** Where the ceremony is watched; it must exist. */
  public ViewerGate viewers(long ceremony) {
    return room(ceremony).viewers();
  }

  /** The ceremony or one of its slots went on: pens and viewers are told. */
  public void refresh(long ceremony) {
    RoomKeeper room = rooms.get(ceremony);
    if (room != null) room.door().refresh();
    else tellHost(ceremony, RelayWire.REFRESH, 0);
  }

  /** How the tablets of a ceremony are doing, by slot; of those that never came there is none. */
  public Map<Long, TabletStatus> tablets(long ceremony) {
    // where there are other servers, the room may be at one of them
    if (nodes.link().isOn()) return room(ceremony).door().statuses();
    RoomKeeper room = rooms.get(ceremony);
    return room == null ? Map.of() : room.door().statuses();
  }

  /** How all tablets of this server are doing. */
  public List<TabletStatus> tablets() {
    return rooms.values().stream()
        .flatMap(room -> room.door().statuses().values().stream())
        .toList();
  }

  /** How many rooms this server has. */
  public long held() {
    return rooms.values().stream().filter(RoomKeeper::hasRoom).count();
  }

  /** How many watch. */
  public int watching() {
    return rooms.values().stream().mapToInt(RoomKeeper::watching).sum();
  }

  /** How many pens here write in rooms at other servers. */
  public int relayed() {
    return rooms.values().stream().mapToInt(RoomKeeper::relayed).sum();
  }

  /** A slot's tablet says whether it still has the key that it was paired with. */
  public void tabletKey(long ceremony, long slot, boolean isLost) {
    room(ceremony).door().tabletKey(slot, isLost);
  }

  private RoomKeeper room(long ceremony) {
    return rooms.computeIfAbsent(
        ceremony,
        id ->
            new RoomKeeper(
                id,
                ledger,
                leases,
                nodes.link(),
                threads,
                () -> seen.fireAsync(new TabletsChanged(id))));
  }

  @PreDestroy
  void stop() {
    rooms.values().forEach(RoomKeeper::stop);
  }
}
