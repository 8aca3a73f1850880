package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.kinds;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.summit;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private final TwoDays days = new TwoDays();

  @Test
  void twoSessionsInOneRoomAtOneTimeAreAConflict() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30);
    Session other = session("other", SessionKind.PANEL, days.hall, at(9, 29), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(one, other));
  }

  @Test
  void whatTakesTheWholeVenueTakesEveryRoomPastMidnightToo() {
    Session late = session("late", SessionKind.TALK, days.hall, at(23, 30), 75);
    Session everyone = session("everyone", SessionKind.BREAK, null, at(23, 50), 20);
    Session other = session("other", SessionKind.BREAK, null, at(24, 5), 20);
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(late, everyone));
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(everyone, other));
    assertEquals(
        List.of(), kinds(everyone, session("next", SessionKind.TALK, days.hall, at(24, 10), 20)));
  }

  @Test
  void aSessionMayBeginWhereAnotherEnds() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    Session other = session("other", SessionKind.TALK, days.hall, at(9, 30), 30, days.mayor);
    assertEquals(List.of(), kinds(one, other));
  }

  @Test
  void aPersonInTwoSessionsAtOnceIsAConflictWhateverTheirRoles() {
    Session one =
        session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor, days.interpreter);
    Session other =
        session("other", SessionKind.TALK, days.studio, at(9, 10), 30, days.interpreter);
    List<Conflict> found = Conflicts.among(List.of(one, other), summit());
    assertEquals(1, found.size());
    assertEquals(Conflict.Kind.PERSON_DOUBLE_BOOKED, found.get(0).kind());
    assertEquals("Yi-chun Lin", found.get(0).subject().in(EN));
  }

  @Test
  void aBlockerKeepsItsRoomFree() {
    Session blocker = session("build", SessionKind.BLOCKER, days.hall, at(8, 0), 120);
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(blocker, talk));
  }

  @Test
  void aSessionAfterTheLastDayIsOutsideTheSummit() {
    assertEquals(List.of(), kinds(session("fits", SessionKind.TALK, days.hall, at(47, 0), 60)));
    assertEquals(
        List.of(Conflict.Kind.OUTSIDE_SUMMIT),
        kinds(session("late", SessionKind.TALK, days.hall, at(47, 30), 60)));
  }
}
