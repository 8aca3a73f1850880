package city.accord.programme.output;

import city.accord.programme.ReleasedSession;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A day as a table: a row from each moment at which anything begins or ends to the next, and for
 * each room, in the order of the rooms, as many columns as it has sessions at the same time. A
 * session of the whole venue takes the whole row; where another session is in its way, it stands in
 * a column of its own.
 */
public record Grid(List<Room> rooms, List<Row> rows) {

  /**
   * A room and its columns.
   *
   * @param name empty for sessions of the whole venue that stand beside others
   */
  public record Room(LocalizedText name, int columns) {}

  /** What begins at a moment, and the room that stays empty from then on. */
  public record Row(Instant at, List<Cell> cells) {}

  /** A session, or nothing, in so many rows and columns. */
  public record Cell(ReleasedSession session, int rows, int columns) {

    /** What a style sheet may tell cells apart by: the colour of the track, and the kind. */
    public String look() {
      if (session == null) return "free";
      String hue = session.trackColour() == null ? "" : " hue-" + session.trackColour();
      return "taken kind-" + session.kind() + hue;
    }
  }

  /** A session for as long as it lasts on the day. */
  private record Slice(ReleasedSession session, Instant from, Instant to) {

    boolean overlaps(Slice other) {
      return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean takesRow(List<Slice> all) {
      return session.room().isEmpty()
          && all.stream().noneMatch(other -> other != this && other.overlaps(this));
    }
  }

  /**
   * The grid of a day.
   *
   * @param begins the moment at which the day begins
   * @param ends the moment at which the next one begins
   */
  public static Grid of(List<ReleasedSession> sessions, Instant begins, Instant ends) {
    List<Slice> slices =
        sessions.stream()
            .map(session -> slice(session, begins, ends))
            .filter(slice -> slice.from().isBefore(slice.to()))
            .sorted(Comparator.comparing(Slice::from))
            .toList();
    SortedSet<Instant> moments = new TreeSet<>();
    slices.forEach(slice -> moments.addAll(List.of(slice.from(), slice.to())));
    Map<LocalizedText, List<List<Slice>>> byRoom = new LinkedHashMap<>();
    for (Slice slice : slices)
      if (!slice.takesRow(slices))
        place(slice, byRoom.computeIfAbsent(slice.session().room(), room -> new ArrayList<>()));
    List<Map.Entry<LocalizedText, List<List<Slice>>>> inOrder =
        byRoom.entrySet().stream().sorted(Comparator.comparingInt(Grid::position)).toList();
    List<Room> rooms =
        inOrder.stream().map(entry -> new Room(entry.getKey(), entry.getValue().size())).toList();
    List<List<Slice>> columns =
        inOrder.stream().flatMap(entry -> entry.getValue().stream()).toList();
    return new Grid(rooms, rows(slices, columns, List.copyOf(moments)));
  }

  /** Where a room stands; what takes the whole venue comes after all rooms. */
  private static int position(Map.Entry<LocalizedText, List<List<Slice>>> room) {
    if (room.getKey().isEmpty()) return Integer.MAX_VALUE;
    return room.getValue().get(0).get(0).session().roomPosition();
  }

  private static Slice slice(ReleasedSession session, Instant begins, Instant ends) {
    return new Slice(
        session,
        session.startsAt().isBefore(begins) ? begins : session.startsAt(),
        session.endsAt().isAfter(ends) ? ends : session.endsAt());
  }

  private static void place(Slice slice, List<List<Slice>> columns) {
    for (List<Slice> column : columns)
      if (column.stream().noneMatch(slice::overlaps)) {
        column.add(slice);
        return;
      }
    columns.add(new ArrayList<>(List.of(slice)));
  }

  private static List<Row> rows(
      List<Slice> slices, List<List<Slice>> columns, List<Instant> moments) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < moments.size(); i++) {
      Instant at = moments.get(i);
      Cell whole =
          slices.stream()
              .filter(slice -> slice.from().equals(at) && slice.takesRow(slices))
              .map(slice -> new Cell(slice.session(), 1, Math.max(1, columns.size())))
              .findFirst()
              .orElse(null);
      rows.add(new Row(at, whole == null ? cells(columns, moments, i) : List.of(whole)));
    }
    return rows;
  }

  private static List<Cell> cells(List<List<Slice>> columns, List<Instant> moments, int row) {
    if (columns.isEmpty()) return List.of(new Cell(null, 1, 1));
    Instant at = moments.get(row);
    List<Cell> cells = new ArrayList<>();
    for (List<Slice> column : columns) {
      Slice slice =
          column.stream()
              .filter(one -> !one.from().isAfter(at) && one.to().isAfter(at))
              .findFirst()
              .orElse(null);
      if (slice == null) cells.add(new Cell(null, 1, 1));
      else if (slice.from().equals(at))
        cells.add(new Cell(slice.session(), moments.indexOf(slice.to()) - row, 1));
    }
    return cells;
  }
}
