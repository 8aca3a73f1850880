package city.accord.summit;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * Something that is planned for a moment.
 *
 * @param kind session, ceremony, run sheet, embargo and the like: the end of a key in the bundles
 * @param title what it is called
 */
public record ScheduledTime(String kind, LocalizedText title, Instant at) {}
