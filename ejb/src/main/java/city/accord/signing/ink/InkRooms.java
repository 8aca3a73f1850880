package city.accord.signing.ink;

import city.accord.signing.ink.store.DatabaseInkStore;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.RoomLeases;
import city.accord.signing.ink.watch.ViewerGate;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rooms where ink is taken, one for each ceremony that has a pen or a viewer. A room is made
 * from what is stored, so that after a restart everyone goes on where they were.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InkRooms {

  @Resource private ManagedThreadFactory threads;
  @EJB private DatabaseInkStore ledger;
  @EJB private RoomLeases leases;
  @Inject private Event<TabletsChanged> seen;

  private final Map<Long, RoomKeeper> rooms = new ConcurrentHashMap<>();

  /** A tablet says HELLO for the slot its token is for. */
  public TabletMessages enter(PenConnection pen, long ceremony, long slot, Hello hello) {
    return room(ceremony).door().enter(pen, slot, hello);
  }

  /** The slot's tablet is no longer its tablet. */
  public void dismiss(long ceremony, long slot) {
    RoomKeeper room = rooms.get(ceremony);
    if (room != null) room.door().dismiss(slot);
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
  }

  /** How the tablets of a ceremony are doing, by slot; of those that never came there is none. */
  public Map<Long, TabletStatus> tablets(long ceremony) {
    RoomKeeper room = rooms.get(ceremony);
    return room == null ? Map.of() : room.door().statuses();
  }

  /** How all tablets of this server are doing. */
  public List<TabletStatus> tablets() {
    return rooms.values().stream()
        .flatMap(room -> room.door().statuses().values().stream())
        .toList();
  }

  /** How many watch. */
  public int watching() {
    return rooms.values().stream().mapToInt(RoomKeeper::watching).sum();
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
                id, ledger, leases, threads, () -> seen.fireAsync(new TabletsChanged(id))));
  }

  @PreDestroy
  void stop() {
    rooms.values().forEach(RoomKeeper::stop);
  }
}
