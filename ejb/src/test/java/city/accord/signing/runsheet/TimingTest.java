package city.accord.signing.runsheet;

import static city.accord.signing.runsheet.RunSheetFixtures.minute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Welcome five minutes, Speech ten, Pens six: planned from minute 0 to minute 21. */
class TimingTest {

  private final RunSheet sheet = RunSheetFixtures.ofThree();

  @Test
  void aSheetThatKeepsToItsPlanIsOnTime() {
    sheet.go(minute(0));
    assertEquals(Duration.ZERO, at(3).drift());
    assertEquals(minute(21), at(3).expectedEnd());
    assertEquals(minute(5), at(3).expectedStart(sheet.cues().get(1)));
    assertEquals(minute(15), at(3).expectedStart(sheet.cues().get(2)));
  }

  @Test
  void aCueThatRunsOverDelaysAllThatFollow() {
    sheet.go(minute(0));
    assertEquals(Duration.ofMinutes(2), at(7).drift());
    assertEquals(minute(17), at(7).expectedStart(sheet.cues().get(2)));
  }

  @Test
  void aCueThatEndsEarlyBringsAllThatFollowForward() {
    sheet.go(minute(0));
    sheet.go(minute(3));
    assertEquals(Duration.ofMinutes(-2), at(4).drift());
    assertEquals(minute(13), at(4).expectedStart(sheet.cues().get(2)));
  }

  @Test
  void aSkippedCueGivesItsTimeBackAtOnce() {
    sheet.go(minute(0));
    sheet.skip();
    assertEquals(Duration.ofMinutes(-10), at(1).drift());
    assertEquals(minute(5), at(1).expectedStart(sheet.cues().get(2)));
  }

  @Test
  void aSheetBegunLateIsLate() {
    sheet.go(minute(4));
    assertEquals(Duration.ofMinutes(4), at(5).drift());
  }

  @Test
  void aSheetNotYetBegunIsLateFromItsHourOn() {
    assertEquals(Duration.ZERO, at(-10).drift());
    assertEquals(Duration.ofMinutes(6), at(6).drift());
    assertEquals(minute(6), at(6).expectedStart(sheet.cues().get(0)));
    assertTrue(at(6).isTicking());
  }

  @Test
  void onAnotherDayASheetIsNotLateForItsOwn() {
    Instant later = minute(0).plus(Duration.ofDays(3000));
    Timing timing = new Timing(sheet, later);
    assertEquals(Duration.ZERO, timing.drift());
    assertEquals(minute(0), timing.expectedStart(sheet.cues().get(0)));
    assertFalse(timing.isTicking());
  }

  @Test
  void aSheetBegunOnAnotherDayIsMeasuredFromItsOwnBeginning() {
    Instant begun = minute(0).minus(Duration.ofDays(1));
    sheet.go(begun);
    Timing timing = new Timing(sheet, begun.plusSeconds(60));
    assertEquals(Duration.ZERO, timing.drift());
    assertEquals(begun.plus(Duration.ofMinutes(21)), timing.expectedEnd());
  }

  @Test
  void whatHasEndedStaysAsLateAsItWas() {
    sheet.go(minute(0));
    sheet.go(minute(5));
    sheet.go(minute(15));
    sheet.go(minute(24));
    assertTrue(at(500).isOver());
    assertEquals(Duration.ofMinutes(3), at(500).drift());
    assertFalse(at(500).isTicking());
  }

  @Test
  void aClockSetBackInMidSheetLeavesItsBeginningAndItsEndWhereTheyAre() {
    sheet.go(minute(0));
    sheet.go(minute(-55));
    assertEquals(minute(-39), at(-50).expectedEnd());
    sheet.go(minute(-45));
    sheet.go(minute(-38));
    assertTrue(at(-30).isOver());
    assertEquals(minute(-38), at(-30).due());
  }

  @Test
  void aScreenCountsOnByItselfFromTheMomentDueAndTheMomentOnPlan() {
    sheet.go(minute(1));
    Timing timing = at(2);
    assertEquals(minute(6), timing.due());
    assertEquals(timing.drift(), Duration.between(timing.onPlan(), timing.due()));
    assertEquals(at(9).drift(), Duration.between(timing.onPlan(), minute(9)));
  }

  @Test
  void aCueAddedAfterTheEndIsCalledFromNowOn() {
    for (int i = 0; i < 4; i++) sheet.go(minute(i));
    sheet.add(RunSheetFixtures.cue("Encore", 2, null));
    assertFalse(at(10).isOver());
    assertEquals(minute(10), at(10).expectedStart(sheet.cues().get(3)));
  }

  private Timing at(int minute) {
    return new Timing(sheet, minute(minute));
  }
}
