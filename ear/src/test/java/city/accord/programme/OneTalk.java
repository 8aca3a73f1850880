package city.accord.programme;

import static city.accord.text.Language.EN;

import city.accord.testing.AnySummit;
import city.accord.testing.AsProgramme;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A room, a speaker and a title of a test's own, and talks that are planned with them. */
@Dependent
public class OneTalk {

  static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  @Inject private AsProgramme editor;
  @Inject private AnySummit summit;
  @Inject private Sessions sessions;
  @Inject private Rooms rooms;
  @Inject private ProgrammePeople people;

  private final String title = "Talk " + UUID.randomUUID();
  private long room;
  private long speaker;

  @PostConstruct
  void takeARoomAndASpeaker() {
    summit.takesPlace();
    String mark = UUID.randomUUID().toString();
    RoomRow added = new RoomRow(null, 0, LocalizedText.of("廳", mark), 0);
    editor.run(() -> rooms.save(with(rooms.all(), added)));
    room =
        editor.get(() -> rooms.all()).stream()
            .filter(one -> one.name().in(EN).equals(mark))
            .findFirst()
            .orElseThrow()
            .id();
    speaker =
        editor.get(
            () ->
                people.add(
                    new PersonName(null, "Jana", mark, Order.GIVEN_FIRST, null, null),
                    LocalizedText.of("皮塞克", "Písek")));
  }

  String title() {
    return title;
  }

  long room() {
    return room;
  }

  long speaker() {
    return speaker;
  }

  /** Plans one at nine, of half an hour; answers its slug. */
  String planned() {
    return editor.get(() -> sessions.plan(of(title, 30)));
  }

  DraftSession draftOf(String slug) {
    return editor.get(() -> sessions.draft()).sessions().stream()
        .filter(session -> session.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  int version(String slug) {
    return draftOf(slug).version();
  }

  SessionPlan of(String otherTitle, int minutes) {
    return of(otherTitle, minutes, null);
  }

  SessionPlan of(String otherTitle, int minutes, Long track) {
    return new SessionPlan(
        SessionKind.TALK,
        LocalizedText.of("演講", otherTitle),
        LocalizedText.EMPTY,
        room,
        track,
        NINE,
        minutes,
        List.of(EN),
        false,
        List.of(new SessionPlan.Person(speaker, SessionRole.SPEAKER)));
  }

  /** One of a kind of the summit's own. */
  SessionPlan ofKind(long kind) {
    SessionPlan usual = of(title, 30);
    return new SessionPlan(
        usual.kind(),
        usual.title(),
        usual.summary(),
        usual.roomId(),
        usual.trackId(),
        usual.startsAt(),
        usual.minutes(),
        usual.languages(),
        usual.starred(),
        usual.people(),
        usual.notes(),
        usual.expected(),
        usual.interpreted(),
        kind,
        null);
  }

  static <T> List<T> with(List<T> rows, T another) {
    return Stream.concat(rows.stream(), Stream.of(another)).toList();
  }
}
