package city.accord.signing.signal;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A lighting desk, a media server or an instrument of the house. While it is paused, nothing is
 * sent to it.
 */
@Entity
public class HouseDevice {

  static final int MAX_NAME = 60;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String name;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private String address;
  private boolean paused;

  protected HouseDevice() {}

  /**
   * @param address 192.168.1.20:8000 for OSC; http://192.168.1.20/cue for HTTP; a part of the
   *     device's name for MIDI
   * @throws HouseDeviceWithoutName if nobody could tell it from others
   * @throws HouseAddress.NotInTheHouse if it stands elsewhere
   */
  HouseDevice(String name, DeviceKind kind, String address) {
    if (name == null || VisibleText.isBlank(name)) throw new HouseDeviceWithoutName();
    VisibleText.require(name);
    this.name = name.strip();
    this.kind = kind;
    this.address = checked(kind, address == null ? "" : address.strip());
  }

  private static String checked(DeviceKind kind, String address) {
    switch (kind) {
      case OSC -> HouseAddress.socket(address);
      case HTTP -> HouseAddress.web(address);
      case MIDI -> {
        if (address.isEmpty()) throw new HouseAddress.NotInTheHouse();
      }
    }
    return address;
  }

  void pause(boolean pauses) {
    paused = pauses;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public DeviceKind kind() {
    return kind;
  }

  public String address() {
    return address;
  }

  public boolean isPaused() {
    return paused;
  }

  /** A device has a name, or nobody could choose it. */
  public static class HouseDeviceWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }
}
