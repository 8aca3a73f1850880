package city.accord.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.summit.Hue;
import city.accord.testing.AsProgramme;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The rooms, tracks and people that sessions are planned with. */
@ArquillianTest
class ProgrammePartsIT {

  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Rooms rooms;
  @Inject private Tracks tracks;
  @Inject private Kinds kinds;
  @Inject private ProgrammePeople people;

  @Test
  void aTrackThatIsRemovedLeavesItsSessionsWithoutOne() {
    LocalizedText name = LocalizedText.of("主軸", "Track " + UUID.randomUUID());
    TrackRow added = new TrackRow(null, 0, name, Hue.TEAL, 0);
    editor.run(() -> tracks.save(OneTalk.with(tracks.all(), added)));
    TrackRow track = track(name);
    String slug = editor.get(() -> sessions.plan(talk.of(talk.title(), 30, track.id())));
    assertEquals(1, track(name).sessions());
    editor.run(() -> tracks.remove(track.id()));
    assertNull(talk.draftOf(slug).trackId());
  }

  @Test
  void aKindOfTheSummitsOwnIsTreatedAsAUsualOneAndLeavesItsSessionsThat() {
    LocalizedText name = LocalizedText.of("工作坊", "Workshop " + UUID.randomUUID());
    KindRow added = new KindRow(null, 0, name, SessionKind.PANEL, 0);
    editor.run(() -> kinds.save(OneTalk.with(kinds.all(), added)));
    KindRow kind = kind(name);
    String slug = editor.get(() -> sessions.plan(talk.ofKind(kind.id())));
    assertEquals(name, talk.draftOf(slug).kindName());
    assertEquals(SessionKind.PANEL, talk.draftOf(slug).kind());
    assertEquals(1, kind(name).sessions());
    editor.run(() -> kinds.remove(kind.id()));
    assertNull(talk.draftOf(slug).ownKindId());
    assertEquals(SessionKind.PANEL, talk.draftOf(slug).kind());
  }

  @Test
  void aRoomInUseCannotBeRemovedAndARemovedPersonLeavesEverySession() {
    String slug = talk.planned();
    assertThrows(VenueRoom.RoomInUse.class, () -> editor.run(() -> rooms.remove(talk.room())));
    assertEquals(1, editor.get(() -> people.row(talk.speaker())).sessions());
    editor.run(() -> people.remove(talk.speaker()));
    assertEquals(List.of(), talk.draftOf(slug).people());
    editor.run(() -> sessions.remove(slug));
    editor.run(() -> rooms.remove(talk.room()));
    editor.run(() -> sessions.bringBack(slug));
    assertNull(talk.draftOf(slug).startsAt());
  }

  @Test
  void aSessionOutsideTheHoursOfItsRoomOrItsPersonIsTold() {
    String slug = talk.planned();
    LocalDate day = LocalDate.of(2016, 3, 22);
    List<OpenHours> evening = List.of(new OpenHours(day, LocalTime.of(18, 0), LocalTime.MIDNIGHT));
    RoomRow room = editor.get(() -> rooms.row(talk.room()));
    LocalizedText floor = LocalizedText.of("四樓", "Floor 4");
    RoomFacts facts =
        new RoomFacts(120, 2, floor, LocalizedText.EMPTY, LocalizedText.EMPTY, evening);
    editor.run(() -> rooms.equip(talk.room(), room.version(), facts));
    assertEquals(facts, editor.get(() -> rooms.row(talk.room())).facts());
    int seen = editor.get(() -> people.row(talk.speaker())).version();
    editor.run(() -> people.beThere(talk.speaker(), seen, evening));
    List<Conflict.Kind> told = List.of(Conflict.Kind.ROOM_CLOSED, Conflict.Kind.PERSON_AWAY);
    assertEquals(
        told,
        editor.get(() -> sessions.draft()).conflicts().stream()
            .filter(conflict -> conflict.slug().equals(slug))
            .map(Conflict::kind)
            // other tests' sessions may be at the same hour
            .filter(told::contains)
            .toList());
  }

  @Test
  void aPersonIsFoundByEveryWordWhateverItsAccents() {
    String mark = editor.get(() -> people.row(talk.speaker())).name().latinFamily();
    List<PersonRow> found = editor.get(() -> people.find("jana PISEK " + mark));
    assertEquals(List.of(talk.speaker()), found.stream().map(PersonRow::id).toList());
    assertEquals(List.of(), editor.get(() -> people.find("nobody " + mark)));
    assertEquals(List.of(), editor.get(() -> people.find(" ")));
  }

  private KindRow kind(LocalizedText name) {
    return editor.get(() -> kinds.all()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private TrackRow track(LocalizedText name) {
    return editor.get(() -> tracks.all()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
