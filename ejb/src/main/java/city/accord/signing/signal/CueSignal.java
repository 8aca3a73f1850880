package city.accord.signing.signal;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** What a cue sends to a device of the house when it starts. */
@Entity
public class CueSignal {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long cueId;

  @ManyToOne
  @JoinColumn(name = "device_id")
  private HouseDevice device;

  private String message;

  protected CueSignal() {}

  CueSignal(long cueId, HouseDevice device, String message) {
    this.cueId = cueId;
    this.device = device;
    this.message = message;
  }

  public Long id() {
    return id;
  }

  public long cueId() {
    return cueId;
  }

  public HouseDevice device() {
    return device;
  }

  /** As an officer wrote it, in the form of the device's kind. */
  public String message() {
    return message;
  }
}
