package city.accord.programme;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * All that editors decided about a session, at one moment: what an edit takes back or makes again.
 *
 * @param roomId the room, or null for the whole venue
 * @param trackId the track, or null
 * @param startsAt when it begins, or null while that is open
 * @param removed whether it was out of the draft
 */
record SessionState(
    String slug,
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    Long roomId,
    Long trackId,
    Instant startsAt,
    int minutes,
    List<Language> languages,
    boolean starred,
    List<SessionPlan.Person> people,
    LocalizedText notes,
    Integer expected,
    List<Language> interpreted,
    boolean removed) {

  /** The same session out of the draft. */
  SessionState gone() {
    return with(roomId, startsAt, minutes, true);
  }

  /** Whether the two differ in where and when the session takes place, and in nothing else. */
  boolean differsInPlaceAlone(SessionState other) {
    return !equals(other)
        && with(other.roomId, other.startsAt, other.minutes, removed).equals(other);
  }

  private SessionState with(Long room, Instant start, int length, boolean out) {
    return new SessionState(
        slug,
        kind,
        title,
        summary,
        room,
        trackId,
        start,
        length,
        languages,
        starred,
        people,
        notes,
        expected,
        interpreted,
        out);
  }
}
