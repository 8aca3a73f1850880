package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Ceremony.ProofNotApproved;
import city.accord.signing.ceremony.Ceremony.SlotsNotSettled;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.WrongState;
import city.accord.signing.runsheet.CalledMeanwhile;
import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueCalls;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.CueState;
import city.accord.signing.runsheet.DescribeCue;
import city.accord.signing.runsheet.RunSheet.RunSheetHeld;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ceremony called by its run sheet: each GO does what its cue sets off, or nothing at all. */
@ArquillianTest
class RunSheetsIT {

  private static final Language EN = Language.EN;
  private static final int CALLERS = 8;

  @Resource private ManagedExecutorService hands;
  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private RunSheets sheets;
  @Inject private CueCalls calls;

  private long ceremony;

  @BeforeEach
  void aCeremonyOfItsOwn() {
    ceremony = small.prepare("Northhaven");
    small.approveProof();
  }

  @Test
  void aPreparedCeremonyHasARunSheetThatOpensThePensAtItsTime() {
    CueRow pens =
        sheet().cues().stream().filter(cue -> cue.action() == CueAction.OPEN).findFirst().get();
    assertEquals(Instant.parse("2017-05-04T09:00:00Z"), pens.startsAt());
  }

  @Test
  void goStartsTheNextCueAndItsAction() {
    go();
    assertEquals(CueAction.READY, sheet().running().action());
    assertEquals(CeremonyState.READY, small.details().state());
    go();
    go();
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, small.details().state());
    assertEquals("Pens open", small.details().entries().get(1).subject().in(EN));
  }

  @Test
  void goDoesNotMakeReadyBeforeTheProofIsApproved() {
    ceremony = small.prepare("Southport");
    assertThrows(ProofNotApproved.class, this::go);
    assertEquals(CeremonyState.PREPARED, small.details().state());
    assertNull(sheet().running());
    small.approveProof();
    go();
    assertEquals(CeremonyState.READY, small.details().state());
  }

  @Test
  void aCueWhoseActionIsRefusedDoesNotStart() {
    for (int i = 0; i < 3; i++) go();
    RunSheetStatus before = sheet();
    assertEquals(CueAction.SEAL, before.next().action());
    assertThrows(SlotsNotSettled.class, this::go);
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, small.details().state());
    protocol.run(() -> calls.skip(ceremony, sheet().turn(), "someone is late"));
    assertThrows(WrongState.class, this::go);
    assertEquals(CueAction.OPEN, sheet().running().action(), "publishing comes after the seal");
  }

  @Test
  void anActionDoneByHandIsNotRepeatedByItsCue() {
    small.ready();
    protocol.run(() -> ceremonies.open(ceremony));
    for (int i = 0; i < 3; i++) go();
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, small.details().state());
  }

  @Test
  void aCallOnAnOutdatedRunSheetIsRefused() {
    int seen = sheet().turn();
    protocol.run(() -> calls.go(ceremony, seen));
    assertThrows(CalledMeanwhile.class, () -> protocol.run(() -> calls.go(ceremony, seen)));
    assertEquals(sheet().cues().get(0), sheet().running());
  }

  @Test
  void ofManyWhoPressAtOnceOneWins() throws Exception {
    int seen = sheet().turn();
    List<Future<?>> presses = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++)
      presses.add(hands.submit(() -> protocol.run(() -> calls.go(ceremony, seen))));
    int told = 0;
    for (Future<?> press : presses) {
      try {
        press.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        told++;
      }
    }
    assertEquals(CALLERS - 1, told);
    assertEquals(CueState.RUNNING, sheet().cues().get(0).state());
    assertEquals(CueState.WAITING, sheet().cues().get(1).state());
  }

  @Test
  void holdAndResumeAffectRunSheetAndPensTogether() {
    for (int i = 0; i < 3; i++) go();
    protocol.run(() -> calls.hold(ceremony, "a microphone is silent"));
    assertEquals(CeremonyState.HELD, small.details().state());
    assertEquals("a microphone is silent", small.details().entries().get(0).reason());
    assertThrows(RunSheetHeld.class, this::go);
    protocol.run(() -> calls.resume(ceremony, null));
    assertEquals(CeremonyState.OPEN, small.details().state());
    assertFalse(sheet().isHolding());
  }

  @Test
  void aRehearsalCallsCuesWithoutTheirActions() {
    protocol.run(() -> ceremonies.rehearse(ceremony));
    for (int i = 0; i < 4; i++) go();
    assertEquals(CueAction.SEAL, sheet().running().action());
    assertEquals(CeremonyState.REHEARSING, small.details().state());
    protocol.run(() -> ceremonies.clearRehearsal(ceremony));
    assertFalse(sheet().isBegun(), "cleared, the sheet begins again from the top");
    go();
    small.ready();
    assertNull(sheet().running(), "the rehearsal ends at the top as well");
  }

  @Test
  void theRunSheetIsEditedButNotTheCuesThatWereCalled() {
    protocol.run(() -> sheets.add(ceremony, cue("Anthem")));
    CueRow anthem = sheet().cues().get(sheet().cues().size() - 1);
    protocol.run(() -> sheets.move(ceremony, anthem.id(), true));
    assertEquals(anthem.id(), sheet().cues().get(sheet().cues().size() - 2).id());
    int seen = sheet().turn();
    protocol.run(() -> sheets.change(ceremony, anthem.id(), seen, cue("Two anthems")));
    assertThrows(
        CalledMeanwhile.class,
        () -> protocol.run(() -> sheets.change(ceremony, anthem.id(), seen, cue("Silence"))));
    assertTrue(titles().contains("Two anthems"));
    protocol.run(() -> sheets.remove(ceremony, anthem.id()));
    assertFalse(titles().contains("Two anthems"));
  }

  @Test
  void aMessageReachesTheSpeakerAndCanBeCleared() {
    int seen = sheet().turn();
    protocol.run(() -> calls.say(ceremony, " Two minutes "));
    assertEquals("Two minutes", sheet().message());
    assertEquals(seen, sheet().turn(), "GO does not wait for it");
    protocol.run(() -> calls.say(ceremony, " "));
    assertNull(sheet().message());
  }

  @Test
  void onlyTheProtocolOfficeCallsOrSeesTheRunSheet() {
    assertThrows(EJBAccessException.class, () -> calls.go(ceremony, 1));
    assertThrows(EJBAccessException.class, () -> sheets.now(ceremony));
    assertTrue(sheets.onDisplay("a screen that nobody paired").isEmpty());
  }

  private void go() {
    protocol.run(() -> calls.go(ceremony, sheets.now(ceremony).turn()));
  }

  private RunSheetStatus sheet() {
    return protocol.get(() -> sheets.now(ceremony));
  }

  private List<String> titles() {
    return sheet().cues().stream().map(cue -> cue.title().in(EN)).toList();
  }

  private static DescribeCue cue(String title) {
    return new DescribeCue(english(title), english("Orchestra"), LocalizedText.EMPTY, 90, null);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(EN, text);
  }
}
