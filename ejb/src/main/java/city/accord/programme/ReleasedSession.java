package city.accord.programme;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * A session as a release shows it, for as long as that release stands.
 *
 * @param room the room's name; empty where the session takes the whole venue
 * @param trackSlug the track, or null
 * @param trackColour its colour, or null where there is no track
 */
public record ReleasedSession(
    String slug,
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText room,
    String trackSlug,
    LocalizedText track,
    TrackColour trackColour,
    Instant startsAt,
    Instant endsAt,
    List<Language> languages,
    boolean starred,
    List<ReleasedPerson> people) {

  static ReleasedSession of(Session session) {
    VenueRoom room = session.room();
    Track track = session.track();
    return new ReleasedSession(
        session.slug(),
        session.kind(),
        session.title(),
        session.summary(),
        room == null ? LocalizedText.EMPTY : room.name(),
        track == null ? null : track.slug(),
        track == null ? LocalizedText.EMPTY : track.name(),
        track == null ? null : track.colour(),
        session.startsAt(),
        session.endsAt(),
        session.languages(),
        session.isStarred(),
        session.people().stream().map(ReleasedPerson::of).toList());
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  public boolean overlaps(ReleasedSession other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }

  public boolean hasPersonOf(String citySlug) {
    return people.stream().anyMatch(person -> citySlug.equals(person.citySlug()));
  }
}
