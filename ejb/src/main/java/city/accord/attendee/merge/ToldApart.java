package city.accord.attendee.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Two records that look like one person's, and are of two, as an officer found. */
@Entity
@Table(name = "attendee_told_apart")
@IdClass(ToldApart.Key.class)
public class ToldApart {

  @Id private long firstId;
  @Id private long secondId;
  private Instant toldAt;

  protected ToldApart() {}

  ToldApart(Pair pair, Instant toldAt) {
    this.firstId = pair.first();
    this.secondId = pair.second();
    this.toldAt = toldAt;
  }

  Pair pair() {
    return new Pair(firstId, secondId);
  }

  /** Of two records: the smaller id first. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private long firstId;
    private long secondId;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && firstId == key.firstId && secondId == key.secondId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(firstId, secondId);
    }
  }
}
