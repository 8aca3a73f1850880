package city.accord.programme;

import static city.accord.programme.TwoDays.OPENING;
import static city.accord.programme.TwoDays.TAIPEI;
import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.plan;
import static city.accord.programme.TwoDays.released;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.upcoming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private final TwoDays days = new TwoDays();

  @Test
  void theProgrammeOfADayShowsWhatGoesOnPastMidnight() {
    Programme programme = released(session("late", SessionKind.TALK, days.hall, at(23, 30), 75));
    assertEquals(List.of(OPENING, OPENING.plusDays(1)), programme.days(TAIPEI));
    assertEquals(1, programme.on(OPENING, TAIPEI).size());
    assertEquals(1, programme.on(OPENING.plusDays(1), TAIPEI).size());
    assertEquals(0, programme.on(OPENING.plusDays(2), TAIPEI).size());
  }

  @Test
  void theProgrammeOfADayIsThatOfTheVenuesDay() {
    Programme programme = released(session("early", SessionKind.TALK, days.hall, at(0, 30), 30));
    assertEquals(1, programme.on(OPENING, TAIPEI).size());
    assertEquals(0, programme.on(OPENING, ZoneId.of("UTC")).size());
  }

  @Test
  void whileASessionIsOnItAndTheNextOnesAreUpcoming() {
    Programme day =
        released(
            session("opening", SessionKind.TALK, days.hall, at(9, 0), 30),
            days.starred("keynote", at(10, 0)),
            session("closing", SessionKind.TALK, days.hall, at(11, 0), 30));
    assertEquals(List.of("opening", "keynote", "closing"), upcoming(day, at(9, 10)));
    assertEquals(List.of("closing"), upcoming(day, at(10, 45)));
  }

  @Test
  void beforeTheFirstAndAfterTheLastSessionThoseStarredAreUpcoming() {
    Programme day =
        released(
            session("opening", SessionKind.TALK, days.hall, at(9, 0), 30),
            days.starred("keynote", at(10, 0)));
    assertEquals(List.of("keynote"), upcoming(day, at(8, 0)));
    assertEquals(List.of("keynote"), upcoming(day, at(12, 0)));
    Programme plain = released(session("opening", SessionKind.TALK, days.hall, at(9, 0), 30));
    assertEquals(List.of("opening"), upcoming(plain, at(8, 0)));
  }

  @Test
  void aCityFindsTheSessionsOfItsPeople() {
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    Session other = session("other", SessionKind.TALK, days.hall, at(10, 0), 30);
    assertEquals(1, released(talk, other).ofCity("pisek").size());
  }

  @Test
  void roomsAndTracksStandInTheOrderThatTheOrganisersGaveThem() {
    Track vision = new Track(1, "vision", 1, LocalizedText.of("願景", "Vision"), Hue.TEAL);
    Track water = new Track(1, "water", 0, LocalizedText.of("水", "Water"), Hue.BLUE);
    Session early = session("early", SessionKind.TALK, days.studio, at(9, 0), 30);
    early.plan(plan(SessionKind.TALK, at(9, 0), 30, false), days.studio, vision, List.of());
    Session late = session("late", SessionKind.TALK, days.hall, at(10, 0), 30);
    late.plan(plan(SessionKind.TALK, at(10, 0), 30, false), days.hall, water, List.of());
    Programme programme = released(early, late);
    assertEquals(List.of(days.hall.name(), days.studio.name()), programme.rooms());
    assertEquals(
        List.of("water", "vision"),
        programme.tracks().stream().map(ReleasedSession::trackSlug).toList());
    days.hall.describe(1, days.hall.name());
    days.studio.describe(0, days.studio.name());
    Programme after = released(early, late);
    assertTrue(programme.ordersUnlike(after));
    assertFalse(programme.ordersUnlike(programme));
    assertEquals(List.of(), SessionChange.between(programme.sessions(), after.sessions()));
  }
}
