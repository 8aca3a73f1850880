package city.accord.door;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A device as the desk lists it.
 *
 * @param version what a change of this row has to bring back
 * @param lastSeenAt null where no phone has been it yet
 */
public record DeviceRow(
    long id,
    int version,
    String name,
    long gateId,
    LocalizedText gate,
    LocalizedText zone,
    boolean paired,
    Instant pairedAt,
    Instant lastSeenAt)
    implements Serializable {

  static DeviceRow of(Device device) {
    return new DeviceRow(
        device.id(),
        device.version(),
        device.name(),
        device.gate().id(),
        device.gate().name(),
        device.gate().zone().name(),
        device.isPaired(),
        device.pairedAt(),
        device.lastSeenAt());
  }
}
