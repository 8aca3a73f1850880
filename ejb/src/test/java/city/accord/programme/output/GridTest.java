package city.accord.programme.output;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final Instant MIDNIGHT = Instant.parse("2016-03-21T16:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final String HALL = "Hall";
  private static final String FORUM = "Forum";

  @Test
  void aLongSessionStandsBesideTheShortOnesThatItMeets() {
    Grid grid =
        grid(
            List.of(
                session("one", HALL, 0, 30),
                session("two", HALL, 30, 60),
                session("panel", FORUM, 0, 60)));
    assertEquals(List.of("Hall", "Forum"), rooms(grid));
    assertEquals(List.of("one 1×1", "panel 2×1"), row(grid, 0));
    assertEquals(List.of("two 1×1"), row(grid, 1));
  }

  @Test
  void whatTakesTheWholeVenueTakesEveryColumn() {
    Grid grid =
        grid(
            List.of(
                session("one", HALL, 0, 30),
                session("panel", FORUM, 0, 30),
                session("tea", null, 30, 45)));
    assertEquals(List.of("tea 1×2"), row(grid, 1));
  }

  @Test
  void betweenTwoSessionsTheRoomIsEmpty() {
    Grid grid = grid(List.of(session("one", HALL, 0, 30), session("two", HALL, 45, 60)));
    assertEquals(List.of("nothing 1×1"), row(grid, 1));
  }

  @Test
  void whatTakesTheWholeVenueBesideAnotherSessionStandsInAColumnOfItsOwn() {
    Grid grid = grid(List.of(session("late", HALL, 0, 75), session("move", null, 20, 40)));
    assertEquals(List.of("Hall", ""), rooms(grid));
    assertEquals(List.of("late 3×1", "nothing 1×1"), row(grid, 0));
    assertEquals(List.of("move 1×1"), row(grid, 1));
  }

  @Test
  void twoSessionsInOneRoomAtOneTimeStandSideBySide() {
    Grid grid = grid(List.of(session("talk", HALL, 0, 60), session("double", HALL, 0, 30)));
    assertEquals(List.of("Hall", "Hall"), rooms(grid));
    assertEquals(List.of("talk 2×1", "double 1×1"), row(grid, 0));
  }

  @Test
  void theRoomsStandInTheirOrderAndTheWholeVenueLast() {
    Grid grid =
        grid(
            List.of(
                session("move", null, 0, 30),
                session("panel", FORUM, 1, 10, 30),
                session("talk", HALL, 0, 20, 40)));
    assertEquals(List.of(HALL, FORUM, ""), rooms(grid));
  }

  @Test
  void aSessionPastMidnightStandsOnBothDays() {
    ReleasedSession late = session("late", HALL, 14 * 60 + 30, 15 * 60 + 45);
    assertEquals(List.of("late"), shown(Grid.of(List.of(late), MIDNIGHT, MIDNIGHT.plus(DAY))));
    Grid next = Grid.of(List.of(late), MIDNIGHT.plus(DAY), MIDNIGHT.plus(DAY).plus(DAY));
    assertEquals(List.of("late"), shown(next));
    assertEquals(MIDNIGHT.plus(DAY), next.rows().get(0).at());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyScheduledSessionStandsOnceOnEachDayThatItTouches(long seed) {
    Random random = new Random(seed);
    for (int programme = 0; programme < 60; programme++) {
      List<ReleasedSession> sessions = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(14); i++) {
        String room = random.nextInt(4) == 0 ? null : "Room " + random.nextInt(3);
        int from = 5 * random.nextInt(2 * 24 * 12);
        sessions.add(session("s" + i, room, from, from + 5 * (1 + random.nextInt(144))));
      }
      Programme released = new Programme(1, "Any", NINE, sessions);
      for (LocalDate day : released.days(TAIPEI)) {
        List<ReleasedSession> touching = released.on(day, TAIPEI);
        Instant begins = day.atStartOfDay(TAIPEI).toInstant();
        Grid grid = Grid.of(touching, begins, begins.plus(DAY));
        assertEquals(touching.stream().map(ReleasedSession::slug).sorted().toList(), shown(grid));
        assertAllRowsAreFull(grid);
      }
    }
  }

  /** Cells and those that reach down from above fill each row of the table, and nothing more. */
  private static void assertAllRowsAreFull(Grid grid) {
    int columns = Math.max(1, grid.rooms().stream().mapToInt(Grid.Room::columns).sum());
    int[] open = new int[grid.rows().size()];
    for (int row = 0; row < open.length; row++) {
      for (Grid.Cell cell : grid.rows().get(row).cells())
        for (int r = row; r < row + cell.rows(); r++) open[r] += cell.columns();
      assertEquals(columns, open[row]);
    }
  }

  private static Grid grid(List<ReleasedSession> sessions) {
    return Grid.of(sessions, MIDNIGHT, MIDNIGHT.plus(DAY));
  }

  private static List<String> rooms(Grid grid) {
    return grid.rooms().stream()
        .flatMap(room -> Collections.nCopies(room.columns(), room.name().in(EN)).stream())
        .toList();
  }

  private static List<String> shown(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.session() != null)
        .map(cell -> cell.session().slug())
        .sorted()
        .toList();
  }

  private static List<String> row(Grid grid, int row) {
    return grid.rows().get(row).cells().stream().map(GridTest::written).toList();
  }

  private static String written(Grid.Cell cell) {
    String what = cell.session() == null ? "nothing" : cell.session().slug();
    return what + " " + cell.rows() + "×" + cell.columns();
  }

  private static ReleasedSession session(String slug, String room, int from, int to) {
    return session(slug, room, 0, from, to);
  }

  private static ReleasedSession session(
      String slug, String room, int roomPosition, int from, int to) {
    LocalizedText text = LocalizedText.of(slug, slug);
    return new ReleasedSession(
        slug,
        SessionKind.TALK,
        text,
        LocalizedText.EMPTY,
        room == null ? LocalizedText.EMPTY : LocalizedText.of(room, room),
        roomPosition,
        null,
        LocalizedText.EMPTY,
        null,
        0,
        NINE.plusSeconds(60L * from),
        NINE.plusSeconds(60L * to),
        List.of(),
        false,
        List.of());
  }
}
