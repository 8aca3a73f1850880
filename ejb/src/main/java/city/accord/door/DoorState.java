package city.accord.door;

import city.accord.text.LocalizedText;
import java.util.List;

/** Where a device stands, and how many are inside. */
public record DoorState(
    String device,
    LocalizedText gate,
    LocalizedText zone,
    Way way,
    long zoneId,
    List<ZoneCount> counts) {}
