package city.accord.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Whether a person is in a zone, as their scans say; kept so that the count is quick. */
@Entity
@Table(name = "door_presence")
@IdClass(Presence.Key.class)
public class Presence {

  @Id private long zoneId;
  @Id private long attendeeId;
  private boolean inside;

  protected Presence() {}

  Presence(long zoneId, long attendeeId) {
    this.zoneId = zoneId;
    this.attendeeId = attendeeId;
  }

  boolean isInside() {
    return inside;
  }

  /**
   * Follows a person's scans in one zone, and marks each that let them in while they were inside.
   * Scans that come late, from a device that had no network, stand where they belong.
   *
   * @param inOrder those that count, in the order in which they were
   */
  void follow(List<Scan> inOrder) {
    inside = false;
    for (Scan scan : inOrder) {
      scan.mark(inside && scan.isEntering());
      inside = scan.isEntering();
    }
  }

  /** Of a presence. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private long zoneId;
    private long attendeeId;

    public Key() {}

    Key(long zoneId, long attendeeId) {
      this.zoneId = zoneId;
      this.attendeeId = attendeeId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && zoneId == key.zoneId && attendeeId == key.attendeeId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(zoneId, attendeeId);
    }
  }
}
