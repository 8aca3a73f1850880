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
 * @param notes what editors tell each other; the public never reads it
 * @param expected how many are expected to come, or null
 * @param interpreted the languages that interpreters speak in it
 * @param ownKindId the kind of the summit's own, by whose nature the kind then goes; or null
 * @param declaration the slug of the declaration that is signed in it, or null
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
    List<Person> people,
    LocalizedText notes,
    Integer expected,
    List<Language> interpreted,
    Long ownKindId,
    String declaration) {

  /** A session without notes of which nobody has guessed how many come, and not interpreted. */
  public SessionPlan(
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
    this(
        kind,
        title,
        summary,
        roomId,
        trackId,
        startsAt,
        minutes,
        languages,
        starred,
        people,
        LocalizedText.EMPTY,
        null,
        List.of(),
        null,
        null);
  }

  /** The same plan for another place and time. */
  SessionPlan at(Long room, Instant start, int length) {
    return new SessionPlan(
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
        ownKindId,
        declaration);
  }

  /** Who does what in the session. */
  public record Person(long personId, SessionRole role) implements Serializable {}
}
