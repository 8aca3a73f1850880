package city.accord.attendee.media;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A pool as the press office sees it.
 *
 * @param occasion what it goes to, or null where words alone name it, or it is no longer planned
 * @param late whether the occasion begins before it musters
 * @param taken how many are in it, by the kind of medium
 * @param waiting how many wait for a place
 * @param untold how many have not been told how it stands now
 */
public record PoolRow(
    long id,
    int version,
    LocalizedText title,
    LocalizedText musterPoint,
    Instant mustersAt,
    Instant endsAt,
    Map<Medium, Integer> places,
    Hue hue,
    String occasionKey,
    Occasion occasion,
    boolean late,
    Map<Medium, Long> taken,
    long waiting,
    long untold)
    implements Serializable {

  /** How many are in it. */
  public long people() {
    return taken.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many it takes in all. */
  public int room() {
    return places.values().stream().mapToInt(Integer::intValue).sum();
  }

  public long taken(Medium medium) {
    return taken.getOrDefault(medium, 0L);
  }
}
