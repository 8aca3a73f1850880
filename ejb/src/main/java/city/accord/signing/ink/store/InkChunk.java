package city.accord.signing.ink.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A piece of a slot's ink, stored. */
@Entity
@Table(name = "ink_chunk")
@IdClass(InkChunkId.class)
public class InkChunk {

  @Id private long ceremonyId;
  @Id private long seq;
  private int round;
  private long slotId;
  private int attempt;
  private int stroke;
  private int pointOffset;

  @Enumerated(EnumType.STRING)
  private Chunk.Kind kind;

  private byte[] content;
  private byte[] hash;

  protected InkChunk() {}

  InkChunk(long ceremonyId, Chunk chunk, byte[] hash) {
    this.ceremonyId = ceremonyId;
    this.seq = chunk.seq();
    this.round = chunk.at().round();
    this.slotId = chunk.slot();
    this.attempt = chunk.at().attempt();
    this.stroke = chunk.at().stroke();
    this.pointOffset = chunk.at().offset();
    this.kind = chunk.kind();
    this.content = chunk.content();
    this.hash = hash;
  }

  static final String INSERT =
      "insert into ink_chunk (ceremony_id, seq, round, slot_id, attempt, stroke, point_offset, kind,"
          + " content, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Fills in {@link #INSERT}. */
  void fill(PreparedStatement row) throws SQLException {
    row.setLong(1, ceremonyId);
    row.setLong(2, seq);
    row.setInt(3, round);
    row.setLong(4, slotId);
    row.setInt(5, attempt);
    row.setInt(6, stroke);
    row.setInt(7, pointOffset);
    row.setString(8, kind.name());
    row.setBytes(9, content);
    row.setBytes(10, hash);
  }

  Chunk chunk() {
    return new Chunk(
        seq, slotId, new InkPosition(round, attempt, stroke, pointOffset), kind, content);
  }
}
