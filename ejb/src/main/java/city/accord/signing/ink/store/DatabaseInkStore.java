package city.accord.signing.ink.store;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.node.Nodes;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.SlotState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Keeps ink in the database, and looks there what a room must know. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class DatabaseInkStore implements InkStore {

  private static final List<SlotState> SIGNED =
      Arrays.stream(SlotState.values()).filter(SlotState::isSigned).toList();

  /** As long as a lease lasts. */
  private static final int MAX_PAUSE_SECONDS = 2;

  @PersistenceContext private EntityManager em;
  @EJB private Nodes nodes;

  /** A confirmed attempt: it takes no more ink. */
  private record Confirmed(long slot, long attempt) {}

  @Override
  public CeremonySnapshot snapshot(long ceremony) {
    CeremonyState state =
        em.createQuery("select c from Ceremony c where c.id = :ceremony", Ceremony.class)
            .setParameter("ceremony", ceremony)
            .getSingleResult()
            .shownState();
    Map<Long, HallSlotState> slots = new LinkedHashMap<>();
    for (Object[] slot : slots(ceremony))
      slots.put((Long) slot[0], HallSlotState.of((SlotState) slot[1]));
    return new CeremonySnapshot(CeremonyStage.of(state), slots);
  }

  private List<Object[]> slots(long ceremony) {
    return em.createQuery(
            "select s.id, s.state from Slot s where s.ceremony.id = :ceremony order by s.position",
            Object[].class)
        .setParameter("ceremony", ceremony)
        .getResultList();
  }

  private List<Object[]> signed(long ceremony) {
    return em.createQuery(
            "select s.id, s.attemptId from Slot s where s.ceremony.id = :ceremony and s.state in"
                + " :signed",
            Object[].class)
        .setParameter("ceremony", ceremony)
        .setParameter("signed", SIGNED)
        .getResultList();
  }

  @Override
  public int round(RoomLease lease, boolean rehearsal) {
    return holding(() -> room(lease, rehearsal).round());
  }

  @Override
  public StoredRound past(RoomLease lease, boolean rehearsal) {
    return holding(() -> stored(lease, rehearsal));
  }

  private StoredRound stored(RoomLease lease, boolean rehearsal) {
    InkRoom room = room(lease, rehearsal);
    if (room.isHandedOver()) return new StoredRound(room.round(), room.lastSeq(), shown(room));
    List<Chunk> chunks =
        em.createQuery(
                "select c from InkChunk c where c.ceremonyId = :ceremony and c.round = :round order"
                    + " by c.seq",
                InkChunk.class)
            .setParameter("ceremony", lease.ceremony())
            .setParameter("round", room.round())
            .getResultStream()
            .map(InkChunk::chunk)
            .toList();
    if (!room.isWhole(chunks)) throw new BrokenChain(lease.ceremony());
    return new StoredRound(room.round(), room.lastSeq(), chunks);
  }

  /** What is left of a ceremony whose full series was handed over: the public side of it. */
  private List<Chunk> shown(InkRoom room) {
    return em.createQuery(
            "select s from ShownInk s where s.ceremonyId = :ceremony order by s.slotId",
            ShownInk.class)
        .setParameter("ceremony", room.ceremonyId())
        .getResultStream()
        .map(shown -> shown.chunk(room.round(), room.lastSeq()))
        .toList();
  }

  @Override
  public List<Chunk> chunks(long ceremony, long slot, int round) {
    return em.createQuery(
            "select c from InkChunk c where c.ceremonyId = :ceremony and c.slotId = :slot and"
                + " c.round = :round order by c.seq",
            InkChunk.class)
        .setParameter("ceremony", ceremony)
        .setParameter("slot", slot)
        .setParameter("round", round)
        .getResultStream()
        .map(InkChunk::chunk)
        .toList();
  }

  private InkRoom room(RoomLease lease, boolean rehearsal) {
    require(lease);
    long ceremony = lease.ceremony();
    InkRoom room = em.find(InkRoom.class, ceremony, PESSIMISTIC_WRITE);
    if (room == null) em.persist(room = new InkRoom(ceremony, rehearsal));
    if (room.isRehearsal() && !rehearsal) wipe(ceremony);
    room.switchTo(rehearsal);
    return room;
  }

  /**
   * The fence: a server that was frozen while another took the room changes nothing any more. Until
   * the transaction ends, nobody takes the room.
   */
  private void require(RoomLease lease) {
    List<?> terms =
        em.createNativeQuery("select term from ink_lease where ceremony_id = ?1 lock in share mode")
            .setParameter(1, lease.ceremony())
            .getResultList();
    if (terms.isEmpty() || ((Number) terms.get(0)).longValue() != lease.term())
      throw new LeaseLost(lease.ceremony());
  }

  private void wipe(long ceremony) {
    em.createQuery("delete from InkChunk c where c.ceremonyId = :ceremony")
        .setParameter("ceremony", ceremony)
        .executeUpdate();
  }

  @Override
  public void store(RoomLease lease, List<Chunk> chunks) {
    holding(
        () -> {
          append(lease, chunks);
          return null;
        });
  }

  /**
   * Works with the room's rows locked. Of several servers, one that freezes or is cut off meanwhile
   * would keep them locked, and no other could take the room: MariaDB ends a transaction in which
   * nothing comes for so long. MySQL has no such bound and reads a comment.
   */
  private <T> T holding(Supplier<T> work) {
    if (!nodes.link().isOn()) return work.get();
    boundPauses(MAX_PAUSE_SECONDS);
    try {
      return work.get();
    } finally {
      // whoever has the connection next may think longer
      boundPauses(0);
    }
  }

  private void boundPauses(int seconds) {
    em.createNativeQuery(
            "set session lock_wait_timeout = @@session.lock_wait_timeout"
                + " /*M!100300 , session idle_transaction_timeout = "
                + seconds
                + " */")
        .executeUpdate();
  }

  private void append(RoomLease lease, List<Chunk> chunks) {
    require(lease);
    long ceremony = lease.ceremony();
    InkRoom room = em.find(InkRoom.class, ceremony, PESSIMISTIC_WRITE);
    if (room.isHandedOver()) return;
    Set<Confirmed> confirmed = confirmed(ceremony);
    List<InkChunk> rows = new ArrayList<>(chunks.size());
    for (Chunk chunk : chunks) {
      boolean known = chunk.seq() <= room.lastSeq() || chunk.at().round() != room.round();
      if (!known && !confirmed.contains(new Confirmed(chunk.slot(), chunk.at().attempt())))
        rows.add(room.append(chunk));
    }
    insert(rows);
  }

  /**
   * All rows at once: a hundred and fifty pens make thousands of them a second, and a statement for
   * each would keep every one of them waiting.
   */
  private void insert(List<InkChunk> rows) {
    Connection ofThisTransaction = em.unwrap(Connection.class);
    try (PreparedStatement insert = ofThisTransaction.prepareStatement(InkChunk.INSERT)) {
      for (InkChunk row : rows) {
        row.fill(insert);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Ink is not stored", e);
    }
  }

  private Set<Confirmed> confirmed(long ceremony) {
    Set<Confirmed> confirmed = new HashSet<>();
    for (Object[] slot : signed(ceremony))
      if (slot[1] != null) confirmed.add(new Confirmed((Long) slot[0], (Long) slot[1]));
    return confirmed;
  }
}
