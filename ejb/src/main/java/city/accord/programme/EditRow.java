package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * An edit of the draft in its history.
 *
 * @param slug the session, or the first of several
 * @param title its title after the edit
 * @param startsAt when it begins after the edit, or null
 * @param sessions how many sessions the edit changed
 * @param undoneAt when it was taken back, or null
 */
public record EditRow(
    long id,
    EditKind kind,
    String slug,
    LocalizedText title,
    Instant startsAt,
    int minutes,
    int sessions,
    Instant madeAt,
    String madeBy,
    Instant undoneAt,
    String undoneBy)
    implements Serializable {

  /** When the session ends after the edit, or null. */
  public Instant endsAt() {
    return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
  }
}
