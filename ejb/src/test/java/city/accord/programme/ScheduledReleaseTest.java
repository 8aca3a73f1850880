package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A release that waits for its hour. */
class ScheduledReleaseTest {

  private final TwoDays days = new TwoDays();

  @Test
  void itIsDueFromItsHourOnUntilItIsOut() {
    ScheduledRelease release = scheduled(at(12, 0));
    assertFalse(release.isDue(at(11, 59)));
    assertTrue(release.isDue(at(12, 0)));
    release.end(at(12, 1));
    assertFalse(release.isDue(at(12, 2)));
  }

  @Test
  void itsHourIsBeforeIt() {
    assertThrows(ScheduledRelease.HourIsPast.class, () -> scheduled(at(8, 0)));
    assertThrows(ScheduledRelease.HourIsPast.class, () -> scheduled(at(7, 59)));
  }

  @Test
  void whatWasAcceptedIsNotInTheWayAndWhatCameMeanwhileIs() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30);
    Session other = session("other", SessionKind.TALK, days.hall, at(9, 0), 30);
    ScheduledRelease release = scheduled(at(12, 0), one, other);
    assertEquals(List.of(), release.inTheWay(conflicts(one, other)));
    Session third = session("third", SessionKind.TALK, days.hall, at(9, 15), 30);
    assertEquals(
        List.of(Conflict.Kind.ROOM_TAKEN, Conflict.Kind.ROOM_TAKEN),
        release.inTheWay(conflicts(one, other, third)).stream().map(Conflict::kind).toList());
  }

  @Test
  void whatHadBetterNotBeHoldsNothing() {
    ScheduledRelease release = scheduled(at(12, 0));
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    Session next = session("next", SessionKind.TALK, days.studio, at(9, 30), 30, days.mayor);
    List<Conflict> walk = conflicts(one, next);
    assertEquals(Conflict.Kind.NO_TIME_TO_WALK, walk.get(0).kind());
    assertEquals(List.of(), release.inTheWay(walk));
  }

  @Test
  void itIsHeldWithWhatHoldsItAndCanStillBeCalledOff() {
    ScheduledRelease release = scheduled(at(12, 0));
    release.hold(at(12, 0));
    assertFalse(release.isDue(at(12, 1)));
    release.callOff(at(13, 0));
    assertThrows(ScheduledRelease.NoLongerScheduled.class, () -> release.callOff(at(13, 1)));
  }

  private static ScheduledRelease scheduled(Instant due, Session... draft) {
    return new ScheduledRelease(
        1, ReleaseWords.of("Later"), due, at(8, 0), "an editor", conflicts(draft));
  }

  private static List<Conflict> conflicts(Session... draft) {
    return Conflicts.among(List.of(draft), TwoDays.summit(), Duties.NONE);
  }
}
