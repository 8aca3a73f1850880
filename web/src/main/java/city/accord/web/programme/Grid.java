package city.accord.web.programme;

import city.accord.programme.ReleasedSession;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A day as a table: a column for each room, a row from each moment at which anything begins or ends
 * to the next. What takes the whole venue takes every column.
 *
 * @param others what the table has no cell for, since another session is in its room at its time
 */
public record Grid(List<LocalizedText> rooms, List<Row> rows, List<ReleasedSession> others) {

  /** What begins at a moment, and the room that stays empty from then on. */
  public record Row(Instant at, List<Cell> cells) {}

  /** A session, or nothing, in so many rows and columns. */
  public record Cell(ReleasedSession session, int rows, int columns) {

    /** What a style sheet may tell cells apart by: track and kind. */
    public String look() {
      if (session == null) return "free";
      String track = session.trackSlug() == null ? "" : " track-" + session.trackSlug();
      return "taken kind-" + session.kind() + track;
    }
  }

  static Grid of(List<ReleasedSession> sessions) {
    List<LocalizedText> rooms =
        sessions.stream()
            .map(ReleasedSession::room)
            .filter(room -> !room.isEmpty())
            .distinct()
            .toList();
    List<Instant> moments =
        List.copyOf(
            new TreeSet<>(
                sessions.stream()
                    .flatMap(session -> Stream.of(session.startsAt(), session.endsAt()))
                    .toList()));
    int columns = Math.max(1, rooms.size());
    boolean[][] taken = new boolean[moments.size()][columns];
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row + 1 < moments.size(); row++)
      rows.add(new Row(moments.get(row), cells(sessions, rooms, moments, row, taken)));
    return new Grid(rooms, rows, without(rows, sessions));
  }

  private static List<ReleasedSession> without(List<Row> rows, List<ReleasedSession> sessions) {
    Set<ReleasedSession> shown = new HashSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> shown.add(cell.session())));
    return sessions.stream().filter(session -> !shown.contains(session)).toList();
  }

  private static List<Cell> cells(
      List<ReleasedSession> sessions,
      List<LocalizedText> rooms,
      List<Instant> moments,
      int row,
      boolean[][] taken) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < taken[row].length; column++) {
      if (taken[row][column]) continue;
      LocalizedText room = rooms.isEmpty() ? null : rooms.get(column);
      boolean wholeRowFree = column == 0 && isFree(taken[row]);
      Instant at = moments.get(row);
      ReleasedSession session =
          sessions.stream()
              .filter(one -> one.startsAt().equals(at))
              .filter(
                  one -> Objects.equals(one.room(), room) || one.room().isEmpty() && wholeRowFree)
              .findFirst()
              .orElse(null);
      int height = session == null ? 1 : moments.indexOf(session.endsAt()) - row;
      int width = session != null && session.room().isEmpty() ? taken[row].length : 1;
      for (int r = row; r < row + height; r++)
        for (int c = column; c < column + width; c++) taken[r][c] = true;
      cells.add(new Cell(session, height, width));
    }
    return cells;
  }

  private static boolean isFree(boolean[] row) {
    for (boolean taken : row) if (taken) return false;
    return true;
  }
}
