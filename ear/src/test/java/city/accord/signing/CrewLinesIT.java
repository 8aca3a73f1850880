package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.signing.crew.CrewLineRow;
import city.accord.signing.crew.CrewLines;
import city.accord.signing.crew.CrewLines.NoWords;
import city.accord.signing.crew.CrewLines.NobodyReads;
import city.accord.signing.crew.CrewLines.TooManyWords;
import city.accord.signing.crew.CrewNote;
import city.accord.signing.crew.CrewNotes;
import city.accord.signing.crew.CrewPlace;
import city.accord.signing.display.DescribeDisplay;
import city.accord.signing.display.Displays;
import city.accord.testing.AsProtocol;
import city.accord.testing.AsWitness;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line from the console is read at a seat or backstage, acknowledged there, and on record. */
@ArquillianTest
class CrewLinesIT {

  private static final LocalizedText WALK_ON = LocalizedText.of("請立即上臺", "Walk on now");

  @Inject private AsProtocol protocol;
  @Inject private AsWitness witness;
  @Inject private SmallCeremony small;
  @Inject private Displays displays;
  @Inject private CrewLines lines;
  @Inject private CrewNotes notes;

  private long ceremony;

  @BeforeEach
  void threeCitiesWillSign() {
    ceremony = small.prepare("Northhaven", "Cheb", "Hradec");
    small.ready();
  }

  @Test
  void aLineToOneSeatIsReadAndAcknowledgedThereAlone() {
    String first = small.pair(0);
    String second = small.pair(1);
    send(CrewPlace.SEAT, small.slot(0).id());
    CrewNote note = notes.onTablet(first).orElseThrow();
    assertEquals(WALK_ON, note.words());
    assertTrue(notes.onTablet(second).isEmpty());
    assertTrue(notes.onTablet("no tablet").isEmpty());
    assertFalse(notes.acknowledge(note.id(), second, ""), "it was not shown there");
    assertEquals(1, newest().awaited().size());
    assertTrue(notes.acknowledge(note.id(), first, ""));
    assertTrue(notes.acknowledge(note.id(), first, ""), "a second touch changes nothing");
    assertTrue(notes.onTablet(first).isEmpty());
    assertEquals(1, newest().seen().size());
    assertEquals(1, newest().seen().get(0).position());
  }

  @Test
  void aLineToAllReachesEachTabletThatIsPaired() {
    String first = small.pair(0);
    small.pair(2);
    send(CrewPlace.ALL_SEATS, null);
    assertEquals(
        List.of(1, 3), newest().awaited().stream().map(CrewLineRow.Reader::position).toList());
    notes.acknowledge(notes.onTablet(first).orElseThrow().id(), first, "");
    assertEquals(
        List.of(3), newest().awaited().stream().map(CrewLineRow.Reader::position).toList());
  }

  @Test
  void aLineBackstageIsAcknowledgedOnAPairedScreen() {
    String screen = UUID.randomUUID().toString();
    String code = displays.ask(screen);
    send(CrewPlace.BACKSTAGE, null);
    assertTrue(notes.onScreen(screen, ceremony).isEmpty(), "nobody has paired it");
    protocol.run(() -> displays.pair(code, DescribeDisplay.wall()));
    CrewNote note = notes.onScreen(screen, ceremony).orElseThrow();
    assertEquals(note, witness.get(() -> notes.backstage(ceremony)).orElseThrow());
    assertFalse(notes.acknowledge(note.id(), "", "another screen"));
    assertTrue(notes.acknowledge(note.id(), "", screen));
    assertTrue(newest().seen().get(0).isBackstage());
    assertTrue(notes.onScreen(screen, ceremony).isEmpty());
  }

  @Test
  void theNewestLineIsShownFirstAndTheOneBeforeAfterIt() {
    String tablet = small.pair(0);
    send(CrewPlace.ALL_SEATS, null);
    LocalizedText later = LocalizedText.of(Language.EN, "Wait");
    protocol.run(() -> lines.send(ceremony, CrewPlace.ALL_SEATS, null, later));
    CrewNote note = notes.onTablet(tablet).orElseThrow();
    assertEquals(later, note.words());
    notes.acknowledge(note.id(), tablet, "");
    assertEquals(WALK_ON, notes.onTablet(tablet).orElseThrow().words());
  }

  @Test
  void aLineIsOnRecord() {
    send(CrewPlace.BACKSTAGE, null);
    assertTrue(
        small.details().entries().stream()
            .anyMatch(
                one -> one.event().equals("crew.line-sent") && WALK_ON.equals(one.subject())));
  }

  @Test
  void whatNobodyCouldReadIsNotSent() {
    assertThrows(NobodyReads.class, () -> send(CrewPlace.ALL_SEATS, null));
    assertThrows(NobodyReads.class, () -> send(CrewPlace.SEAT, small.slot(0).id()));
    assertThrows(
        NoWords.class,
        () ->
            protocol.run(
                () -> lines.send(ceremony, CrewPlace.BACKSTAGE, null, LocalizedText.EMPTY)));
    LocalizedText speech = LocalizedText.of(Language.EN, "word ".repeat(40));
    assertThrows(
        TooManyWords.class,
        () -> protocol.run(() -> lines.send(ceremony, CrewPlace.BACKSTAGE, null, speech)));
    assertThrows(
        NotThere.class,
        () -> protocol.run(() -> lines.send(-1, CrewPlace.BACKSTAGE, null, WALK_ON)));
    assertEquals(List.of(), protocol.get(() -> lines.newest(ceremony)));
  }

  @Test
  void onlyTheConsoleSends() {
    assertThrows(
        EJBAccessException.class,
        () -> witness.run(() -> lines.send(ceremony, CrewPlace.BACKSTAGE, null, WALK_ON)));
    assertThrows(EJBAccessException.class, () -> notes.backstage(ceremony));
  }

  private CrewLineRow newest() {
    return protocol.get(() -> lines.newest(ceremony)).get(0);
  }

  private void send(CrewPlace place, Long slot) {
    protocol.run(() -> lines.send(ceremony, place, slot, WALK_ON));
  }
}
