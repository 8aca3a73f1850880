package city.accord.programme;

import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A session of the draft as the editors see it.
 *
 * @param kindName of the kind of the summit's own; empty where it is a usual one
 */
public record DraftSession(
    String slug,
    int version,
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    Long roomId,
    LocalizedText room,
    Long trackId,
    LocalizedText track,
    Hue trackColour,
    Instant startsAt,
    Instant endsAt,
    int minutes,
    List<Language> languages,
    boolean starred,
    List<SessionPlan.Person> people,
    LocalizedText notes,
    Integer expected,
    List<Language> interpreted,
    Long ownKindId,
    LocalizedText kindName,
    String declaration)
    implements Serializable {

  static DraftSession of(Session session) {
    VenueRoom room = session.room();
    Track track = session.track();
    return new DraftSession(
        session.slug(),
        session.version(),
        session.kind(),
        session.title(),
        session.summary(),
        room == null ? null : room.id(),
        room == null ? LocalizedText.EMPTY : room.name(),
        track == null ? null : track.id(),
        track == null ? LocalizedText.EMPTY : track.name(),
        track == null ? null : track.colour(),
        session.startsAt(),
        session.endsAt(),
        session.minutes(),
        session.languages(),
        session.isStarred(),
        session.people().stream()
            .map(listed -> new SessionPlan.Person(listed.person().id(), listed.role()))
            .toList(),
        session.notes(),
        session.expected(),
        session.interpreted(),
        session.ownKind() == null ? null : session.ownKind().id(),
        session.ownKind() == null ? LocalizedText.EMPTY : session.ownKind().name(),
        session.declaration());
  }
}
