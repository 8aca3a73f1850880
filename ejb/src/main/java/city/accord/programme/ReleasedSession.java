package city.accord.programme;

import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.SearchText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session as a release shows it, for as long as that release stands.
 *
 * @param room the room's name; empty where the session takes the whole venue
 * @param roomPosition the place of the room among the rooms; 0 in releases that did not keep it
 * @param trackSlug the track, or null
 * @param trackColour its colour, or null where there is no track
 * @param trackPosition the place of the track among the tracks; 0 in releases that did not keep it
 * @param kindName of the kind of the summit's own; empty where it is a usual one
 * @param declaration the slug of the declaration that is signed in it, or null
 */
public record ReleasedSession(
    String slug,
    SessionKind kind,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText room,
    int roomPosition,
    String trackSlug,
    LocalizedText track,
    Hue trackColour,
    int trackPosition,
    Instant startsAt,
    Instant endsAt,
    List<Language> languages,
    boolean starred,
    List<ReleasedPerson> people,
    LocalizedText kindName,
    String declaration) {

  /** A session of a usual kind in which no declaration is signed. */
  public ReleasedSession(
      String slug,
      SessionKind kind,
      LocalizedText title,
      LocalizedText summary,
      LocalizedText room,
      int roomPosition,
      String trackSlug,
      LocalizedText track,
      Hue trackColour,
      int trackPosition,
      Instant startsAt,
      Instant endsAt,
      List<Language> languages,
      boolean starred,
      List<ReleasedPerson> people) {
    this(
        slug,
        kind,
        title,
        summary,
        room,
        roomPosition,
        trackSlug,
        track,
        trackColour,
        trackPosition,
        startsAt,
        endsAt,
        languages,
        starred,
        people,
        LocalizedText.EMPTY,
        null);
  }

  /** As they are listed: what begins at the same time in the order of the rooms. */
  static final Comparator<ReleasedSession> IN_ORDER =
      Comparator.comparing(ReleasedSession::startsAt)
          .thenComparingInt(ReleasedSession::roomPosition)
          .thenComparing(ReleasedSession::slug);

  static ReleasedSession of(Session session) {
    VenueRoom room = session.room();
    Track track = session.track();
    return new ReleasedSession(
        session.slug(),
        session.kind(),
        session.title(),
        session.summary(),
        room == null ? LocalizedText.EMPTY : room.name(),
        room == null ? 0 : room.position(),
        track == null ? null : track.slug(),
        track == null ? LocalizedText.EMPTY : track.name(),
        track == null ? null : track.colour(),
        track == null ? 0 : track.position(),
        session.startsAt(),
        session.endsAt(),
        session.languages(),
        session.isStarred(),
        session.people().stream().map(ReleasedPerson::of).toList(),
        session.ownKind() == null ? LocalizedText.EMPTY : session.ownKind().name(),
        session.declaration());
  }

  /**
   * Whether two tell readers the same; where their room and track stand among others is no news.
   */
  boolean readsLike(ReleasedSession other) {
    return withoutPositions().equals(other.withoutPositions());
  }

  /** The same at other hours. */
  ReleasedSession at(Instant start, Instant end) {
    return new ReleasedSession(
        slug,
        kind,
        title,
        summary,
        room,
        roomPosition,
        trackSlug,
        track,
        trackColour,
        trackPosition,
        start,
        end,
        languages,
        starred,
        people,
        kindName,
        declaration);
  }

  private ReleasedSession withoutPositions() {
    return new ReleasedSession(
        slug,
        kind,
        title,
        summary,
        room,
        0,
        trackSlug,
        track,
        trackColour,
        0,
        startsAt,
        endsAt,
        languages,
        starred,
        people,
        kindName,
        declaration);
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

  /** Whether each of these words is found in its title, its summary, its place or its people. */
  public boolean has(List<String> words) {
    String sought =
        SearchText.of(
            Stream.concat(
                Stream.of(title, room, track, kindName)
                    .flatMap(text -> text.asMap().values().stream()),
                people.stream().flatMap(ReleasedPerson::names)),
            summary.asMap().values().stream());
    return words.stream().allMatch(sought::contains);
  }
}
