package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.plan;
import static city.accord.programme.TwoDays.release;
import static city.accord.programme.TwoDays.released;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.slugs;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeReleaseTest {

  private final TwoDays days = new TwoDays();

  @Test
  void aReleaseNeverShowsABlocker() {
    Session blocker = session("build", SessionKind.BLOCKER, days.hall, at(8, 0), 60);
    assertEquals(List.of(), slugs(released(blocker)));
  }

  @Test
  void aReleaseStaysAsItWasWhenTheDraftGoesOn() {
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    ProgrammeRelease release = release(talk);
    talk.plan(plan(SessionKind.PANEL, at(11, 0), 45, false), days.studio, null, List.of());
    ReleasedSession shown = release.programme().sessions().get(0);
    assertEquals(SessionKind.TALK, shown.kind());
    assertEquals(at(9, 0), shown.startsAt());
    assertEquals("大廳", shown.room().in(ZH_HANT));
    assertEquals("Jana Nováková", shown.people().get(0).name().in(ZH_HANT));
  }

  @Test
  void aRestoredReleaseShowsWhatTheEarlierOneShowed() {
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    ProgrammeRelease first = release(talk);
    ProgrammeRelease again =
        first.restored(3, ReleaseWords.of("As before"), at(1, 0), "another editor");
    assertEquals(first.programme().sessions(), again.programme().sessions());
    assertEquals(new ReleaseRow(3, "As before", at(1, 0), "another editor", 1), again.row());
  }

  @Test
  void aReleaseTellsWhatIsNewMovedChangedAndCancelled() {
    Session stays = session("stays", SessionKind.TALK, days.hall, at(8, 0), 30);
    Session moves = session("moves", SessionKind.TALK, days.hall, at(9, 0), 30);
    Session changes = session("changes", SessionKind.TALK, days.hall, at(10, 0), 30);
    Session goes = session("goes", SessionKind.TALK, days.hall, at(11, 0), 30);
    Programme before = released(stays, moves, changes, goes);
    moves.plan(plan(SessionKind.TALK, at(9, 0), 30, false), days.studio, null, List.of());
    changes.plan(
        plan(SessionKind.TALK, at(10, 0), 30, false),
        days.hall,
        null,
        List.of(new SessionPerson(days.mayor, SessionRole.MODERATOR)));
    goes.remove(at(7, 0));
    Session fresh = session("fresh", SessionKind.TALK, days.hall, at(12, 0), 30);
    List<SessionChange> found =
        SessionChange.between(
            before.sessions(), released(stays, moves, changes, goes, fresh).sessions());
    assertEquals(
        List.of("moves MOVED", "changes CHANGED", "goes CANCELLED", "fresh NEW"),
        found.stream().map(change -> change.shown().slug() + " " + change.kind()).toList());
    assertTrue(found.get(0).hasNewRoom());
    assertFalse(found.get(0).hasNewHours());
    assertTrue(found.get(1).hasNewPeople());
    assertEquals(List.of(), SessionChange.between(before.sessions(), before.sessions()));
  }

  @Test
  void aReleaseKeepsTheColourOfItsTracksAndAnOlderOneHasNone() {
    LocalizedText name = LocalizedText.of("願景", "Vision");
    Track track = new Track(1, "vision", 0, name, Hue.TEAL);
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30);
    talk.plan(plan(SessionKind.TALK, at(9, 0), 30, false), days.hall, track, List.of());
    ReleasedSession shown = released(talk).sessions().get(0);
    assertEquals(Hue.TEAL, shown.trackColour());
    String older =
        ProgrammeJson.write(List.of(shown))
            .replace(",\"trackColour\":\"TEAL\"", "")
            .replaceAll(",\"(room|track)Position\":\\d+", "");
    ReleasedSession read = ProgrammeJson.read(older).get(0);
    assertNull(read.trackColour());
    assertEquals(0, read.roomPosition());
  }

  @Test
  void aReleaseNeedsAName() {
    assertThrows(
        ProgrammeRelease.ReleaseWithoutName.class,
        () ->
            ProgrammeRelease.ofDraft(1, 1, ReleaseWords.of(" "), at(0, 0), "an editor", List.of()));
  }
}
