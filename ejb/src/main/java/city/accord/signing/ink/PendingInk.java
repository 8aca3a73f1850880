package city.accord.signing.ink;

import city.accord.signing.ink.store.Chunk;
import city.accord.signing.stroke.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ink a room has taken and the database has not yet: joined by stroke, counted by point. */
final class PendingInk {

  private List<Chunk> waiting = new ArrayList<>();
  private List<Chunk> onTheWay = List.of();
  private final Map<Long, Integer> lastOf = new HashMap<>();
  private int points;

  void add(Chunk chunk) {
    Integer last = lastOf.get(chunk.slot());
    points += count(chunk);
    if (last != null && waiting.get(last).joins(chunk)) {
      waiting.set(last, waiting.get(last).joined(chunk));
    } else {
      lastOf.put(chunk.slot(), waiting.size());
      waiting.add(chunk);
    }
  }

  /** The points that were taken and are not stored, those being stored included. */
  int points() {
    return points;
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** All that is not stored, in order. */
  List<Chunk> all() {
    List<Chunk> all = new ArrayList<>(onTheWay);
    all.addAll(waiting);
    return all;
  }

  /** Hands over all that waits, to be stored. */
  List<Chunk> drain() {
    List<Chunk> all = waiting;
    onTheWay = all;
    waiting = new ArrayList<>();
    lastOf.clear();
    return all;
  }

  void done(List<Chunk> chunks) {
    onTheWay = List.of();
    for (Chunk chunk : chunks) points -= count(chunk);
  }

  private static int count(Chunk chunk) {
    return chunk.kind().isOfStroke() ? chunk.content().length / Point.BYTES : 0;
  }
}
