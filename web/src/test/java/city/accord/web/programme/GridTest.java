package city.accord.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final String HALL = "Hall";
  private static final String FORUM = "Forum";

  @Test
  void aLongSessionStandsBesideTheShortOnesThatItMeets() {
    Grid grid =
        Grid.of(
            List.of(
                session("one", HALL, 0, 30),
                session("two", HALL, 30, 60),
                session("panel", FORUM, 0, 60)));
    assertEquals(2, grid.rooms().size());
    assertEquals(List.of("one 1×1", "panel 2×1"), row(grid, 0));
    assertEquals(List.of("two 1×1"), row(grid, 1));
  }

  @Test
  void whatTakesTheWholeVenueTakesEveryColumn() {
    Grid grid =
        Grid.of(
            List.of(
                session("one", HALL, 0, 30),
                session("panel", FORUM, 0, 30),
                session("tea", null, 30, 45)));
    assertEquals(List.of("tea 1×2"), row(grid, 1));
  }

  @Test
  void betweenTwoSessionsTheRoomIsEmpty() {
    Grid grid = Grid.of(List.of(session("one", HALL, 0, 30), session("two", HALL, 45, 60)));
    assertEquals(List.of("nothing 1×1"), row(grid, 1));
  }

  @Test
  void whatHasNoCellForAnotherSessionInItsPlaceIsNotLost() {
    Grid grid =
        Grid.of(
            List.of(
                session("talk", HALL, 0, 60),
                session("tea", null, 30, 45),
                session("double", HALL, 0, 30)));
    assertEquals(List.of("tea", "double"), slugs(grid.others()));
    assertEquals(List.of(), Grid.of(List.of(session("talk", HALL, 0, 60))).others());
  }

  private static List<String> slugs(List<ReleasedSession> sessions) {
    return sessions.stream().map(ReleasedSession::slug).toList();
  }

  private static List<String> row(Grid grid, int row) {
    return grid.rows().get(row).cells().stream().map(GridTest::written).toList();
  }

  private static String written(Grid.Cell cell) {
    String what = cell.session() == null ? "nothing" : cell.session().slug();
    return what + " " + cell.rows() + "×" + cell.columns();
  }

  private static ReleasedSession session(String slug, String room, int from, int to) {
    LocalizedText text = LocalizedText.of(slug, slug);
    return new ReleasedSession(
        slug,
        SessionKind.TALK,
        text,
        LocalizedText.EMPTY,
        room == null ? LocalizedText.EMPTY : LocalizedText.of(room, room),
        null,
        LocalizedText.EMPTY,
        NINE.plusSeconds(60L * from),
        NINE.plusSeconds(60L * to),
        List.of(),
        false,
        List.of());
  }
}
