package city.accord.door;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A zone as the desk shows and changes it.
 *
 * @param id null for one that is new
 * @param version what a change of this row has to bring back
 * @param days on which it is open; empty for every day
 * @param categories the codes of those that may enter; empty for all
 */
public record ZoneRow(
    Long id, int version, LocalizedText name, List<LocalDate> days, List<String> categories)
    implements Serializable {

  static ZoneRow of(Zone zone) {
    return new ZoneRow(
        zone.id(), zone.version(), zone.name(), zone.days(), List.copyOf(zone.categories()));
  }
}
