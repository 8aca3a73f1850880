package city.accord.programme;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the programme's editors decide about a session.
 *
 * @param roomId the room, or null for the whole venue
 * @param trackId the track, or null
 * @param startsAt when it begins, or null while that is open
 */
public record SessionPlan(
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    Long roomId,
    Long trackId,
    Instant startsAt,
    int minutes,
    List<Language> languages,
    boolean starred,
    List<Person> people) {

  /** Who does what in the session. */
  public record Person(long personId, SessionRole role) implements Serializable {}
}
