package city.accord.door;

import java.util.List;

/** Where a device stands, and how many are inside. */
public record DoorState(String device, GateRow gate, List<ZoneCount> counts) {}
