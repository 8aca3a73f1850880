package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.OutOfOrder;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotsNotSettled;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.signing.runsheet.CalledMeanwhile;
import city.accord.signing.runsheet.Calls;
import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.CueState;
import city.accord.signing.runsheet.DescribeCue;
import city.accord.signing.runsheet.RunSheetNow;
import city.accord.signing.runsheet.RunSheets;
import city.accord.signing.runsheet.SheetHeld;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import city.accord.testing.BuiltEar;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ceremony called by its run-sheet: each GO does what its cue sets off, or nothing at all. */
@ArquillianTest
class RunSheetsIT {

  private static final Language EN = Language.EN;
  private static final int CALLERS = 8;

  @Resource private ManagedExecutorService hands;
  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;
  @Inject private RunSheets sheets;
  @Inject private Calls calls;

  private long ceremony;

  @Deployment
  static EnterpriseArchive ear() {
    return BuiltEar.with(RunSheetsIT.class, AsProtocol.class, AsOrganiser.class);
  }

  @BeforeEach
  void aCeremonyOfItsOwn() {
    if (summits.find().isEmpty()) organiser.run(() -> summits.describe(summit()));
    String slug = protocol.get(() -> declarations.create(begun()));
    protocol.run(() -> declarations.write(written(slug)));
    long version = protocol.get(() -> declarations.freeze(slug, 1));
    ceremony = protocol.get(() -> ceremonies.prepare(prepare(version)));
  }

  @Test
  void aPreparedCeremonyHasASheetThatOpensThePensAtItsHour() {
    CueRow pens =
        sheet().cues().stream().filter(cue -> cue.action() == CueAction.OPEN).findFirst().get();
    assertEquals(Instant.parse("2017-05-04T09:00:00Z"), pens.startsAt());
  }

  @Test
  void goStartsTheNextCueAndDoesWhatItSetsOff() {
    go();
    assertEquals(CueAction.READY, sheet().running().action());
    assertEquals(CeremonyState.READY, ceremony().state());
    go();
    go();
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, ceremony().state());
    assertEquals("Pens open", ceremony().happenings().get(1).subject().in(EN));
  }

  @Test
  void aCueWhoseDeedIsRefusedDoesNotStart() {
    for (int i = 0; i < 3; i++) go();
    RunSheetNow before = sheet();
    assertEquals(CueAction.SEAL, before.next().action());
    assertThrows(SlotsNotSettled.class, this::go);
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, ceremony().state());
    protocol.run(() -> calls.skip(ceremony, sheet().turn(), "someone is late"));
    assertThrows(OutOfOrder.class, this::go);
    assertEquals(CueAction.OPEN, sheet().running().action(), "publishing comes after the seal");
  }

  @Test
  void whatWasDoneByHandIsNotDoneAgainByItsCue() {
    protocol.run(() -> ceremonies.ready(ceremony));
    protocol.run(() -> ceremonies.open(ceremony));
    for (int i = 0; i < 3; i++) go();
    assertEquals(CueAction.OPEN, sheet().running().action());
    assertEquals(CeremonyState.OPEN, ceremony().state());
  }

  @Test
  void whoPressesWhatTheyHaveNotSeenIsTold() {
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
  void holdStopsSheetAndPensTogetherAndGoOnLetsBothGo() {
    for (int i = 0; i < 3; i++) go();
    protocol.run(() -> calls.hold(ceremony, "a microphone is silent"));
    assertEquals(CeremonyState.HELD, ceremony().state());
    assertEquals("a microphone is silent", ceremony().happenings().get(0).reason());
    assertThrows(SheetHeld.class, this::go);
    protocol.run(() -> calls.goOn(ceremony, null));
    assertEquals(CeremonyState.OPEN, ceremony().state());
    assertFalse(sheet().isHolding());
  }

  @Test
  void aRehearsalCallsCuesAndSetsNothingOff() {
    protocol.run(() -> ceremonies.rehearse(ceremony));
    for (int i = 0; i < 4; i++) go();
    assertEquals(CueAction.SEAL, sheet().running().action());
    assertEquals(CeremonyState.REHEARSING, ceremony().state());
    protocol.run(() -> ceremonies.clearRehearsal(ceremony));
    assertFalse(sheet().isBegun(), "cleared, the sheet begins again from the top");
    go();
    protocol.run(() -> ceremonies.ready(ceremony));
    assertNull(sheet().running(), "the rehearsal ends at the top as well");
  }

  @Test
  void theSheetIsEditedWhileWhatWasCalledStays() {
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
  void aLineReachesWhoeverSpeaksAndCanBeTakenAway() {
    int seen = sheet().turn();
    protocol.run(() -> calls.say(ceremony, " Two minutes "));
    assertEquals("Two minutes", sheet().message());
    assertEquals(seen, sheet().turn(), "GO does not wait for it");
    protocol.run(() -> calls.say(ceremony, " "));
    assertNull(sheet().message());
  }

  @Test
  void nobodyButTheProtocolOfficeCallsOrLooks() {
    assertThrows(EJBAccessException.class, () -> calls.go(ceremony, 1));
    assertThrows(EJBAccessException.class, () -> sheets.now(ceremony));
    assertTrue(sheets.onDisplay("a screen that nobody paired").isEmpty());
  }

  private void go() {
    protocol.run(() -> calls.go(ceremony, sheets.now(ceremony).turn()));
  }

  private RunSheetNow sheet() {
    return protocol.get(() -> sheets.now(ceremony));
  }

  private CeremonySheet ceremony() {
    return protocol.get(() -> ceremonies.sheet(ceremony));
  }

  private List<String> titles() {
    return sheet().cues().stream().map(cue -> cue.title().in(EN)).toList();
  }

  private static DescribeCue cue(String title) {
    return new DescribeCue(english(title), english("Orchestra"), LocalizedText.EMPTY, 90, null);
  }

  private static CreateDeclaration begun() {
    return new CreateDeclaration("Bridges " + UUID.randomUUID(), EN, LocalDate.of(2017, 5, 4));
  }

  private WriteDeclaration written(String slug) {
    int version = declarations.draft(slug).version();
    DeclarationText text =
        new DeclarationText(
            EN, "Bridges", "", List.of(), List.of(new Commitment("", "We build bridges.")), "");
    return new WriteDeclaration(slug, version, LocalDate.of(2017, 5, 4), DeclarationTexts.of(text));
  }

  private static PrepareCeremony prepare(long version) {
    return new PrepareCeremony(
        version,
        Instant.parse("2017-05-04T09:00:00Z"),
        english("Pier 4"),
        english("I agree."),
        List.of(
            new Signatory(
                null, english("Anna Holm"), english("Mayor"), english("Northhaven"), null, false)));
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(EN, text);
  }

  private static DescribeSummit summit() {
    return new DescribeSummit(
        LocalizedText.of("橋梁峰會", "Bridge Summit"),
        english("Bridges"),
        english("Northhaven"),
        english("Pier 4"),
        english("4 Quay"),
        LocalDate.of(2017, 5, 4),
        LocalDate.of(2017, 5, 5),
        ZoneId.of("Europe/Oslo"),
        List.of(EN));
  }
}
