package city.accord.signing.runsheet;

import static city.accord.signing.runsheet.CueState.*;
import static city.accord.signing.runsheet.RunSheetFixtures.minute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.runsheet.DescribeCue.CueTooLong;
import city.accord.signing.runsheet.DescribeCue.CueWithoutTitle;
import city.accord.signing.runsheet.RunSheet.CueCalled;
import city.accord.signing.runsheet.RunSheet.NothingToCall;
import city.accord.signing.runsheet.RunSheet.RunSheetHeld;
import city.accord.signing.runsheet.RunSheet.TooManyCues;
import city.accord.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunSheetTest {

  private final RunSheet sheet = RunSheetFixtures.ofThree();

  @Test
  void goEndsTheCueThatRunsAndStartsTheNext() {
    sheet.go(minute(0));
    sheet.go(minute(5));
    assertEquals(List.of(DONE, RUNNING, WAITING), states());
    assertEquals(minute(5), cue(0).endedAt());
    assertEquals(minute(5), cue(1).startedAt());
  }

  @Test
  void theLastGoEndsTheSheetAndThenThereIsNothingToCall() {
    for (int i = 0; i < 3; i++) sheet.go(minute(i));
    assertEquals(Optional.empty(), sheet.go(minute(20)));
    assertEquals(List.of(DONE, DONE, DONE), states());
    assertThrows(NothingToCall.class, () -> sheet.go(minute(21)));
  }

  @Test
  void aSkippedCueIsNeverStarted() {
    sheet.go(minute(0));
    sheet.skip();
    sheet.go(minute(5));
    assertEquals(List.of(DONE, SKIPPED, RUNNING), states());
    assertNull(cue(1).startedAt());
  }

  @Test
  void backUndoesAGoAndTheCueBeforeRunsOn() {
    sheet.go(minute(0));
    sheet.go(minute(5));
    sheet.back();
    assertEquals(List.of(RUNNING, WAITING, WAITING), states());
    assertEquals(minute(0), cue(0).startedAt());
    assertNull(cue(0).endedAt());
    assertNull(cue(1).startedAt());
  }

  @Test
  void backUndoesASkip() {
    sheet.go(minute(0));
    sheet.skip();
    sheet.back();
    assertEquals(List.of(RUNNING, WAITING, WAITING), states());
  }

  @Test
  void backOverASkippedCueRunsTheOneBeforeItOn() {
    sheet.go(minute(0));
    sheet.skip();
    sheet.go(minute(5));
    sheet.back();
    assertEquals(List.of(RUNNING, SKIPPED, WAITING), states());
  }

  @Test
  void backOpensASheetThatHasEnded() {
    for (int i = 0; i < 4; i++) sheet.go(minute(i));
    sheet.back();
    assertEquals(List.of(DONE, DONE, RUNNING), states());
  }

  @Test
  void beforeTheFirstCallThereIsNothingToUndo() {
    assertThrows(NothingToCall.class, sheet::back);
  }

  @Test
  void whileItIsHeldNothingIsCalled() {
    sheet.hold(minute(0));
    assertThrows(RunSheetHeld.class, () -> sheet.go(minute(1)));
    sheet.resume();
    sheet.go(minute(1));
    assertEquals(RUNNING, cue(0).state());
  }

  @Test
  void aRehearsedSheetBeginsAgainFromTheTop() {
    sheet.go(minute(0));
    sheet.skip();
    sheet.hold(minute(1));
    sheet.say("Two minutes");
    sheet.rewind();
    assertEquals(List.of(WAITING, WAITING, WAITING), states());
    assertFalse(sheet.isHeld());
    assertNull(sheet.message());
    assertNull(cue(0).startedAt());
  }

  @Test
  void whatWasCalledIsNoLongerEdited() {
    sheet.go(minute(0));
    DescribeCue other = RunSheetFixtures.cue("Other", 1, null);
    assertThrows(CueCalled.class, () -> sheet.change(cue(0), other));
    assertThrows(CueCalled.class, () -> sheet.move(cue(0), false));
    assertThrows(CueCalled.class, () -> sheet.remove(cue(0)));
  }

  @Test
  void aCueMovesByOnePlaceAmongThoseThatWait() {
    sheet.move(cue(2), true);
    assertEquals(List.of("Welcome", "Pens", "Speech"), titles());
    assertEquals(List.of(1, 2, 3), sheet.cues().stream().map(Cue::position).toList());
    sheet.go(minute(0));
    sheet.move(cue(1), true);
    assertEquals(List.of("Welcome", "Pens", "Speech"), titles(), "not before what runs");
    sheet.move(cue(2), false);
    assertEquals(List.of("Welcome", "Pens", "Speech"), titles(), "not beyond the end");
  }

  @Test
  void aRemovedCueLeavesNoGap() {
    sheet.remove(cue(1));
    assertEquals(List.of("Welcome", "Pens"), titles());
    assertEquals(List.of(1, 2), sheet.cues().stream().map(Cue::position).toList());
  }

  @Test
  void aCueHasATitleAndALength() {
    assertThrows(CueWithoutTitle.class, () -> RunSheetFixtures.cue(" ", 1, null));
    assertThrows(CueTooLong.class, () -> RunSheetFixtures.cue("Nothing", 0, null));
    assertThrows(CueTooLong.class, () -> RunSheetFixtures.cue("All day", 24 * 60, null));
  }

  @Test
  void aRunSheetHasAMaximumNumberOfCues() {
    while (sheet.cues().size() < RunSheet.MAX_CUES)
      sheet.add(RunSheetFixtures.cue("One more", 1, null));
    assertThrows(TooManyCues.class, () -> sheet.add(RunSheetFixtures.cue("One more", 1, null)));
  }

  @Test
  void aRevealIsAwaitedUntilItIsCalledOrSkipped() {
    assertFalse(sheet.awaitsReveal());
    sheet.add(RunSheetFixtures.cue("Finale", 2, CueAction.REVEAL));
    assertTrue(sheet.awaitsReveal());
    for (int i = 0; i < 3; i++) sheet.go(minute(i));
    sheet.skip();
    assertFalse(sheet.awaitsReveal());
  }

  @Test
  void theDefaultRunSheetCoversAWholeCeremony() {
    List<CueAction> actions =
        CueList.usual().stream().map(DescribeCue::action).filter(a -> a != null).toList();
    assertEquals(
        List.of(CueAction.READY, CueAction.OPEN, CueAction.SEAL, CueAction.PUBLISH), actions);
    assertTrue(
        CueList.demonstration().stream()
            .allMatch(cue -> cue.title().isCompleteIn(List.of(Language.ZH_HANT, Language.EN))));
  }

  private List<CueState> states() {
    return sheet.cues().stream().map(Cue::state).toList();
  }

  private List<String> titles() {
    return sheet.cues().stream().map(cue -> cue.title().in(Language.EN)).toList();
  }

  private Cue cue(int index) {
    return sheet.cues().get(index);
  }
}
