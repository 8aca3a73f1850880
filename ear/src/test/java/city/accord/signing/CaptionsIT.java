package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.caption.CaptionLine;
import city.accord.signing.caption.CaptionLinks;
import city.accord.signing.caption.Captions;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.display.DescribeDisplay;
import city.accord.signing.display.Displays;
import city.accord.signing.display.Walls;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a captioner writes, and who reads it. */
@ArquillianTest
class CaptionsIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Displays displays;
  @Inject private Walls walls;
  @Inject private CaptionLinks links;
  @Inject private Captions captions;

  private long ceremony;
  private String token;

  @BeforeEach
  void aCaptionerHasALink() {
    ceremony = small.prepare("Northhaven");
    small.approveProof();
    protocol.run(() -> walls.show(ceremony));
    token = protocol.get(() -> links.make(ceremony, Language.EN));
  }

  @AfterEach
  void theWallsFollowAgain() {
    protocol.run(() -> walls.follow());
  }

  @Test
  void whatACaptionerWritesIsReadByEveryone() {
    assertTrue(captions.write(token, "  Welcome to\n Northhaven. "));
    String other = protocol.get(() -> links.make(ceremony, Language.ZH_HANT));
    assertTrue(captions.write(other, "歡迎"));
    assertEquals(List.of("Welcome to Northhaven.", "歡迎"), read(""));
    assertEquals(Language.ZH_HANT, captions.read("").get(1).language());
    assertEquals(1, captions.open(token).orElseThrow().lines().size());
  }

  @Test
  void aLongSpeechStandsInSeveralLines() {
    captions.write(token, "word ".repeat(100));
    List<String> lines = read("");
    assertEquals(3, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 240), lines.toString());
    assertEquals("word ".repeat(100).strip(), String.join(" ", lines));
  }

  @Test
  void theLastLineCanBeTakenBack() {
    captions.write(token, "First.");
    captions.write(token, "Wrogn.");
    assertTrue(captions.takeBack(token));
    assertEquals(List.of("First."), read(""));
  }

  @Test
  void whatIsWrittenInARehearsalIsForPairedScreensOnly() {
    String screen = UUID.randomUUID().toString();
    String code = displays.ask(screen);
    protocol.run(() -> displays.pair(code, DescribeDisplay.wall()));
    protocol.run(() -> ceremonies.rehearse(ceremony));
    captions.write(token, "Testing, testing.");
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read(UUID.randomUUID().toString()));
    assertEquals(List.of("Testing, testing."), read(screen));
    assertTrue(captions.open(token).orElseThrow().rehearsal());
  }

  @Test
  void aLinkThatWasRevokedWritesNothing() {
    protocol.run(() -> links.revoke(links.of(ceremony).get(0).id()));
    assertEquals(Optional.empty(), captions.open(token));
    assertFalse(captions.write(token, "Still here?"));
    assertFalse(captions.takeBack(token));
    assertFalse(captions.write("made up", "Hello"));
    assertEquals(List.of(), read(""));
  }

  @Test
  void nobodyWritesMoreThanAnybodySpeaks() {
    for (int line = 1; line <= 90; line++) assertTrue(captions.write(token, "Line " + line));
    assertFalse(captions.write(token, "Line 91"));
    assertEquals("Line 90", captions.open(token).orElseThrow().lines().get(39).words());
  }

  @Test
  void onlyTheProtocolOfficeGivesLinksOut() {
    assertThrows(EJBAccessException.class, () -> links.make(ceremony, Language.EN));
    assertThrows(EJBAccessException.class, () -> links.of(ceremony));
  }

  private List<String> read(String screen) {
    return captions.read(screen).stream().map(CaptionLine::words).toList();
  }
}
