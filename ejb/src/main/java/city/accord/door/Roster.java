package city.accord.door;

import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a device needs to judge scans by itself for hours.
 *
 * @param key the AES key that it encrypts this with before it keeps it
 * @param gate where the device stands; what it scans by this roster, it scans there
 * @param days on which the zone is open; empty for every day
 * @param categories that may enter the zone; empty for all
 * @param names of the categories, by code
 */
public record Roster(
    byte[] key,
    GateRow gate,
    Collection<LocalDate> days,
    Set<String> categories,
    Map<String, LocalizedText> names,
    List<RosterEntry> entries) {}
