package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicStage;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signing tells of itself how the session goes in which it takes place. */
class CeremonyDaysTest {

  private static final ReleasedSession SIGNING = session("signing", at(11, 0), "smart-cities");
  private static final ReleasedSession NEXT = session("next", at(11, 30), null);

  private final Map<String, SessionDay> said = new HashMap<>();

  @Test
  void aCeremonyThatHasNotBegunIsLaterByEachMinute() {
    assertFalse(today(waiting(), at(11, 0)).isShifted());
    SessionToday late = today(waiting(), at(11, 7));
    assertEquals(at(11, 7), late.startsAt());
    assertEquals(7, late.lateness());
    assertEquals(at(11, 37), next(waiting(), at(11, 7)).startsAt());
    assertFalse(today(waiting(), at(20, 0)).isShifted(), "it was not held on that day");
  }

  @Test
  void aCeremonyThatIsStillOpenAfterItsEndHoldsUpWhatFollows() {
    PublicDeclaration open = declaration(PublicStage.OPEN, at(11, 5), null);
    SessionToday on = today(open, at(11, 50));
    assertEquals(SessionToday.State.ON, on.state());
    assertEquals(at(11, 35), on.endsAt());
    assertEquals(at(11, 50), next(open, at(11, 50)).startsAt());
  }

  @Test
  void aSealedCeremonyIsOver() {
    PublicDeclaration sealed = declaration(PublicStage.SEALED, at(11, 5), at(11, 40));
    assertEquals(SessionToday.State.OVER, today(sealed, at(11, 41)).state());
    assertEquals(at(11, 40), next(sealed, at(11, 41)).startsAt());
  }

  @Test
  void anotherDaysCeremonyTellsNothing() {
    PublicDeclaration before = declaration(PublicStage.PUBLISHED, at(-30, 0), at(-29, 0));
    assertEquals(SessionToday.State.PLANNED_NOW, today(before, at(11, 7)).state());
  }

  @Test
  void anOfficerWhoStartedOrCancelledItIsBelieved() {
    day().cancel(at(10, 0));
    assertTrue(today(waiting(), at(11, 7)).isCancelled());
  }

  @Test
  void whatAnOfficerSaidBeforeItBeganStays() {
    day().runLate(20, at(10, 0));
    assertEquals(at(11, 20), today(waiting(), at(11, 7)).startsAt());
    assertEquals(at(11, 25), today(waiting(), at(11, 25)).startsAt());
  }

  private SessionDay day() {
    return said.computeIfAbsent("signing", slug -> new SessionDay(1, slug));
  }

  private SessionToday today(PublicDeclaration declaration, Instant now) {
    return all(declaration, now).get(0);
  }

  private SessionToday next(PublicDeclaration declaration, Instant now) {
    return all(declaration, now).get(1);
  }

  private List<SessionToday> all(PublicDeclaration declaration, Instant now) {
    Map<String, SessionDay> days =
        CeremonyDays.with(said, List.of(SIGNING), Map.of("smart-cities", declaration), 1, now);
    return SessionToday.of(List.of(SIGNING, NEXT), days, now);
  }

  private static PublicDeclaration waiting() {
    return declaration(PublicStage.WAITING, null, null);
  }

  private static PublicDeclaration declaration(PublicStage stage, Instant opened, Instant sealed) {
    return new PublicDeclaration(
        1,
        "smart-cities",
        stage,
        false,
        LocalDate.of(2016, 3, 23),
        at(11, 0),
        LocalizedText.EMPTY,
        null,
        List.of(),
        List.of(),
        "",
        opened,
        sealed,
        null,
        null);
  }

  private static ReleasedSession session(String slug, Instant start, String declaration) {
    return new ReleasedSession(
        slug,
        SessionKind.CEREMONY,
        LocalizedText.of(slug, slug),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        0,
        null,
        LocalizedText.EMPTY,
        null,
        0,
        start,
        start.plusSeconds(1800),
        List.of(),
        false,
        List.of(),
        LocalizedText.EMPTY,
        declaration);
  }
}
