package city.accord.signing.ink.store;

import java.util.List;

/** Where ink lasts. Each call is a transaction of its own. */
public interface InkStore {

  /** What a room must know of the ceremony now. */
  CeremonySnapshot snapshot(long ceremony);

  /**
   * What is stored of the ceremony's present round. A rehearsal and the ceremony itself never share
   * a round: when one follows the other, a new round begins.
   */
  StoredRound past(long ceremony, boolean rehearsal);

  /** The number of the ceremony's present round, as {@link #stored} would say. */
  int round(long ceremony, boolean rehearsal);

  /** What is stored of one slot in a round. */
  List<Chunk> chunks(long ceremony, long slot, int round);

  /**
   * Stores these chunks, each exactly once, however often it is asked to; leaves out those of a
   * round that is over or of an attempt that is confirmed.
   */
  void store(long ceremony, List<Chunk> chunks);
}
