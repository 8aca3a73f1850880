package city.accord.programme;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.summit.ZoneChange;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft of a session to the programme that everyone reads. */
@ArquillianTest
class ReleasesIT {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  @Inject private AsProgramme editor;
  @Inject private AnySummit summit;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private Rooms rooms;
  @Inject private Tracks tracks;
  @Inject private ProgrammePeople people;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;

  private final String title = "Talk " + UUID.randomUUID();
  private long room;
  private long speaker;

  @BeforeEach
  void aRoomAndASpeakerOfItsOwn() {
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

  @Test
  void thePublicReadsTheReleaseAndNothingLater() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    assertTrue(releases.latest().session(slug).isEmpty());
    int number = release("First");
    editor.run(() -> sessions.replan(slug, version(slug), talk(title + " moved", 60)));
    Programme programme = releases.latest();
    ReleasedSession released = programme.session(slug).orElseThrow();
    assertEquals(number, programme.number());
    assertEquals(title, released.title().in(EN));
    assertEquals(NINE.plusSeconds(1_800), released.endsAt());
    assertEquals("Písek", released.people().get(0).affiliation().in(EN));
  }

  @Test
  void aRemovedSessionStaysInTheReleaseThatShowedIt() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    int before = release("With it");
    editor.run(() -> sessions.remove(slug));
    assertTrue(releases.latest().session(slug).isPresent());
    release("Without it");
    assertTrue(releases.latest().session(slug).isEmpty());
    int restored =
        editor.get(() -> releases.restore(before, "Back", releases.preview(before).fingerprint()));
    assertTrue(releases.latest().session(slug).isPresent());
    assertEquals(restored, releases.latest().number());
    assertEquals(before, editor.get(() -> releases.history()).get(0).restoredFrom());
    editor.run(() -> sessions.bringBack(slug));
    assertTrue(
        editor.get(() -> sessions.draft()).sessions().stream()
            .anyMatch(session -> session.slug().equals(slug)));
  }

  @Test
  void aReleaseTellsItsChangesAndAsksAboutConflicts() {
    String one = editor.get(() -> sessions.plan(talk(title, 30)));
    editor.run(() -> sessions.plan(talk(title, 30)));
    ReleasePreview preview = editor.get(() -> releases.preview());
    assertTrue(
        preview.changes().stream()
            .anyMatch(
                change ->
                    change.kind() == SessionChange.Kind.NEW && change.shown().slug().equals(one)));
    assertThrows(
        Releases.ConflictsOpen.class,
        () -> editor.run(() -> releases.release("No", preview.fingerprint(), false)));
    editor.run(() -> sessions.replan(one, version(one), talk(title + " moved", 45)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> editor.run(() -> releases.release("Stale", preview.fingerprint(), true)));
    release("Yes");
    assertThrows(Releases.NothingToRelease.class, () -> release("Again"));
  }

  @Test
  void aTrackThatIsRemovedLeavesItsSessionsWithoutOne() {
    LocalizedText name = LocalizedText.of("主軸", "Track " + UUID.randomUUID());
    TrackRow added = new TrackRow(null, 0, name, TrackColour.TEAL, 0);
    editor.run(() -> tracks.save(with(tracks.all(), added)));
    TrackRow track = track(name);
    String slug = editor.get(() -> sessions.plan(talk(title, 30, track.id())));
    assertEquals(1, track(name).sessions());
    editor.run(() -> tracks.remove(track.id()));
    assertNull(draftOf(slug).trackId());
  }

  @Test
  void aRoomInUseStaysAndAPersonIsTakenOutOfEverySession() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    assertThrows(VenueRoom.RoomInUse.class, () -> editor.run(() -> rooms.remove(room)));
    assertEquals(1, editor.get(() -> people.row(speaker)).sessions());
    editor.run(() -> people.remove(speaker));
    assertEquals(List.of(), draftOf(slug).people());
    editor.run(() -> sessions.remove(slug));
    editor.run(() -> rooms.remove(room));
    editor.run(() -> sessions.bringBack(slug));
    assertNull(draftOf(slug).startsAt());
  }

  @Test
  void aPersonIsFoundByEveryWordWhateverItsAccents() {
    String mark = editor.get(() -> people.row(speaker)).name().latinFamily();
    List<PersonRow> found = editor.get(() -> people.find("jana PISEK " + mark));
    assertEquals(List.of(speaker), found.stream().map(PersonRow::id).toList());
    assertEquals(List.of(), editor.get(() -> people.find("nobody " + mark)));
    assertEquals(List.of(), editor.get(() -> people.find(" ")));
  }

  @Test
  void aSessionNeverTakesTheAddressOfANewOne() {
    assertNotEquals("new", editor.get(() -> sessions.plan(talk("New", 30))));
  }

  @Test
  void theDraftSaysWhatCannotHappen() {
    String one = editor.get(() -> sessions.plan(talk(title, 30)));
    String other = editor.get(() -> sessions.plan(talk(title, 30)));
    List<Conflict.Kind> kinds =
        editor.get(() -> sessions.draft()).conflicts().stream()
            .filter(
                conflict ->
                    Set.of(one, other)
                        .equals(Set.of(conflict.slug(), String.valueOf(conflict.otherSlug()))))
            .map(Conflict::kind)
            .toList();
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN, Conflict.Kind.PERSON_DOUBLE_BOOKED), kinds);
  }

  @Test
  void twoEditorsDoNotUndoEachOthersWork() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    int seen = version(slug);
    editor.run(() -> sessions.replan(slug, seen, talk(title, 45)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> editor.run(() -> sessions.replan(slug, seen, talk(title, 60))));
  }

  @Test
  void whenTheTimeZoneChangesHoursOrMomentsStayAndNothingIsGuessed() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    Summit before = summits.current();
    DescribeSummit inPrague = in(before, ZoneId.of("Europe/Prague"));
    assertThrows(
        ZoneChange.ZoneChangeUndecided.class,
        () -> organiser.run(() -> summits.describe(inPrague)));
    try {
      organiser.run(() -> summits.describe(inPrague, ZoneChange.KEEP_HOURS));
      assertEquals(Instant.parse("2016-03-22T08:00:00Z"), draftOf(slug).startsAt());
      organiser.run(() -> summits.describe(in(before, before.zone()), ZoneChange.KEEP_HOURS));
      assertEquals(NINE, draftOf(slug).startsAt());
      organiser.run(() -> summits.describe(inPrague, ZoneChange.KEEP_MOMENTS));
      assertEquals(NINE, draftOf(slug).startsAt());
    } finally {
      organiser.run(() -> summits.describe(in(before, before.zone()), ZoneChange.KEEP_MOMENTS));
    }
  }

  @Test
  void onlyEditorsSeeTheDraftOrReleaseIt() {
    assertThrows(EJBAccessException.class, () -> sessions.draft());
    assertThrows(EJBAccessException.class, () -> releases.release("Mine", "", true));
  }

  private int release(String name) {
    return editor.get(() -> releases.release(name, releases.preview().fingerprint(), true));
  }

  private static DescribeSummit in(Summit summit, ZoneId zone) {
    return new DescribeSummit(
        summit.name(),
        summit.theme(),
        summit.host(),
        summit.venue(),
        summit.address(),
        summit.firstDay(),
        summit.lastDay(),
        zone,
        summit.languages());
  }

  private TrackRow track(LocalizedText name) {
    return editor.get(() -> tracks.all()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> with(List<T> rows, T another) {
    return Stream.concat(rows.stream(), Stream.of(another)).toList();
  }

  private DraftSession draftOf(String slug) {
    return editor.get(() -> sessions.draft()).sessions().stream()
        .filter(session -> session.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private int version(String slug) {
    return draftOf(slug).version();
  }

  private SessionPlan talk(String title, int minutes) {
    return talk(title, minutes, null);
  }

  private SessionPlan talk(String title, int minutes, Long track) {
    return new SessionPlan(
        SessionKind.TALK,
        LocalizedText.of("演講", title),
        LocalizedText.EMPTY,
        room,
        track,
        NINE,
        minutes,
        List.of(EN),
        false,
        List.of(new SessionPlan.Person(speaker, SessionRole.SPEAKER)));
  }
}
