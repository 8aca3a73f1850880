package city.accord.door;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where people enter a zone, or leave it. */
@Entity
@Table(name = "door_gate")
public class Gate {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "zone_id")
  private Zone zone;

  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  private Way way;

  private Instant removedAt;

  protected Gate() {}

  /**
   * @throws GateWithoutName where it has no name in any language
   */
  Gate(Zone zone, LocalizedText name, Way way) {
    this.zone = zone;
    describe(name, way);
  }

  /**
   * @throws GateWithoutName where it has no name in any language
   */
  void describe(LocalizedText newName, Way newWay) {
    if (newName.isEmpty()) throw new GateWithoutName();
    name = newName;
    way = newWay;
  }

  /** It is listed no more; the scans that were made at it stay. */
  void remove(Instant now) {
    removedAt = now;
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  public int version() {
    return version;
  }

  public Long id() {
    return id;
  }

  public Zone zone() {
    return zone;
  }

  public LocalizedText name() {
    return name;
  }

  public Way way() {
    return way;
  }

  /** Devices scan at it. */
  public static class GateHasDevices extends Refused {

    private static final long serialVersionUID = 1;

    GateHasDevices(long devices) {
      super(devices);
    }
  }

  /** A gate needs a name, in one language at least. */
  public static class GateWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }
}
