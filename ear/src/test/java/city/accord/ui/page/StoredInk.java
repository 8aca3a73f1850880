package city.accord.ui.page;

import city.accord.testing.RunningSummit;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ink that the database holds of one slot: its newest attempt, without void strokes. */
public final class StoredInk {

  private static final String CHUNKS =
      """
      SELECT c.stroke, c.point_offset, c.content FROM ink_chunk c JOIN slot s ON s.id = c.slot_id
      WHERE s.ceremony_id = ? AND s.position = ? AND c.kind IN ('OPEN', 'ENDED')
        AND c.round = (SELECT round FROM ink_room r WHERE r.ceremony_id = s.ceremony_id)
        AND NOT EXISTS (SELECT 1 FROM ink_chunk v WHERE v.kind = 'VOIDED' AND v.slot_id = c.slot_id
          AND v.round = c.round AND v.attempt = c.attempt AND v.stroke = c.stroke)
        AND c.attempt = (SELECT MAX(n.attempt) FROM ink_chunk n WHERE n.slot_id = s.id AND n.round = c.round)
      ORDER BY c.stroke, c.point_offset, c.seq""";

  /**
   * The last point is repeated with this time for each 6.5535 s of a pause (docs/ink-protocol.md).
   */
  private static final int PAUSE = 0xffff;

  private static final int WRITTEN = 5;

  private StoredInk() {}

  /**
   * Each stroke's points as the tablet's integers: x, y, pressure, tilt x, tilt y. A pen that
   * rested on the paper, for as long as a busy machine let it, wrote nothing meanwhile.
   */
  public static List<List<List<Integer>>> of(RunningSummit summit, long ceremony, int position)
      throws SQLException {
    try (Connection database = summit.database()) {
      return of(database, ceremony, position);
    }
  }

  /** As another database has it. */
  public static List<List<List<Integer>>> of(Connection database, long ceremony, int position)
      throws SQLException {
    Map<Integer, List<List<Integer>>> strokes = new TreeMap<>();
    try (var chunks = database.prepareStatement(CHUNKS)) {
      chunks.setLong(1, ceremony);
      chunks.setInt(2, position);
      ResultSet chunk = chunks.executeQuery();
      while (chunk.next()) {
        var stroke = strokes.computeIfAbsent(chunk.getInt(1), number -> new ArrayList<>());
        if (chunk.getInt(2) != stroke.size())
          throw new AssertionError(
              "stroke "
                  + chunk.getInt(1)
                  + " goes on at "
                  + chunk.getInt(2)
                  + ", not "
                  + stroke.size());
        stroke.addAll(points(ByteBuffer.wrap(chunk.getBytes(3))));
      }
    }
    return strokes.values().stream().map(StoredInk::written).toList();
  }

  private static List<List<Integer>> written(List<List<Integer>> points) {
    List<List<Integer>> written = new ArrayList<>();
    for (List<Integer> point : points) {
      List<Integer> place = point.subList(0, WRITTEN);
      boolean rested =
          point.get(WRITTEN) == PAUSE
              && !written.isEmpty()
              && place.equals(written.get(written.size() - 1));
      if (!rested) written.add(place);
    }
    return written;
  }

  /** As they are stored, each with the tenths of a millisecond since the point before. */
  private static List<List<Integer>> points(ByteBuffer bytes) {
    List<List<Integer>> points = new ArrayList<>();
    while (bytes.hasRemaining()) {
      points.add(
          List.of(
              Short.toUnsignedInt(bytes.getShort()),
              Short.toUnsignedInt(bytes.getShort()),
              Short.toUnsignedInt(bytes.getShort()),
              (int) bytes.get(),
              (int) bytes.get(),
              Short.toUnsignedInt(bytes.getShort())));
    }
    return points;
  }
}
