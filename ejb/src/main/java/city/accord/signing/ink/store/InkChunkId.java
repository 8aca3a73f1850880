package city.accord.signing.ink.store;

import java.io.Serializable;
import java.util.Objects;

/** Names a chunk: its ceremony, and its place in the order of that ceremony's room. */
public class InkChunkId implements Serializable {

  private static final long serialVersionUID = 1;

  private long ceremonyId;
  private long seq;

  protected InkChunkId() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof InkChunkId id && ceremonyId == id.ceremonyId && seq == id.seq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ceremonyId, seq);
  }
}
