package city.accord.signing.ink.store;

import java.util.List;

/**
 * Where ink lasts. Each call is a transaction of its own; one that changes anything is refused when
 * the room was taken by another server.
 */
public interface InkStore {

  /** What a room must know of the ceremony now. */
  CeremonySnapshot snapshot(long ceremony);

  /**
   * What is stored of the ceremony's present round. A rehearsal and the ceremony itself never share
   * a round: when one follows the other, a new round begins.
   */
  StoredRound past(RoomLease lease, boolean rehearsal);

  /** The number of the ceremony's present round, as {@link #stored} would say. */
  int round(RoomLease lease, boolean rehearsal);

  /** What is stored of one slot in a round. */
  List<Chunk> chunks(long ceremony, long slot, int round);

  /**
   * Stores these chunks, each exactly once, however often it is asked to; leaves out those of a
   * round that is over or of an attempt that is confirmed.
   *
   * @throws LeaseLost if another server has the room now; nothing is stored
   */
  void store(RoomLease lease, List<Chunk> chunks);
}
