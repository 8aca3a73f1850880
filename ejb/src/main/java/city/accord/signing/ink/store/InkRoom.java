package city.accord.signing.ink.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Where a ceremony's stored ink ends: its present round, the last chunk's number and the hash that
 * chains all chunks of the round. Whoever writes ink of a ceremony holds this row, so that
 * confirming an attempt and writing to it never cross.
 */
@Entity
@Table(name = "ink_room")
public class InkRoom {

  @Id private long ceremonyId;
  private int round = 1;
  private boolean rehearsal;
  private long lastSeq;
  private byte[] lastHash = HashChain.BEFORE_THE_FIRST.clone();
  private boolean handedOver;

  protected InkRoom() {}

  InkRoom(long ceremonyId, boolean rehearsal) {
    this.ceremonyId = ceremonyId;
    this.rehearsal = rehearsal;
  }

  /** A clean sheet, unless this is the ceremony's own and goes on. */
  void switchTo(boolean toRehearsal) {
    if (rehearsal != toRehearsal) beginRound();
    rehearsal = toRehearsal;
  }

  void beginRound() {
    round++;
    lastHash = HashChain.BEFORE_THE_FIRST.clone();
  }

  InkChunk append(Chunk chunk) {
    lastSeq = chunk.seq();
    lastHash = HashChain.next(lastHash, chunk);
    return new InkChunk(ceremonyId, chunk, lastHash);
  }

  /** Whether these are the round's chunks, unaltered and complete. */
  boolean isWhole(List<Chunk> chunks) {
    byte[] hash = HashChain.BEFORE_THE_FIRST;
    for (Chunk chunk : chunks) hash = HashChain.next(hash, chunk);
    return java.util.Arrays.equals(hash, lastHash);
  }

  /** The full series has left for the escrow: no chunk is kept here, and none is taken. */
  void handOver() {
    handedOver = true;
  }

  boolean isHandedOver() {
    return handedOver;
  }

  boolean isRehearsal() {
    return rehearsal;
  }

  long ceremonyId() {
    return ceremonyId;
  }

  int round() {
    return round;
  }

  long lastSeq() {
    return lastSeq;
  }
}
