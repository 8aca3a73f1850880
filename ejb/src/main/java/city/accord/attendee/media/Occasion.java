package city.accord.attendee.media;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Something at the summit to which a pool may go, as another area knows it.
 *
 * @param key that tells it from all others for good: the area's word, a colon and its own id;
 *     ASCII, at most 100 characters
 * @param place where it is, or nothing where that is not known
 */
public record Occasion(
    String key, LocalizedText name, LocalizedText place, Instant startsAt, Instant endsAt)
    implements Serializable {

  /** What an area has to offer. */
  public interface Source {

    /** What takes place at a summit, by its hour; nothing without one. */
    List<Occasion> occasions(long summitId);
  }
}
