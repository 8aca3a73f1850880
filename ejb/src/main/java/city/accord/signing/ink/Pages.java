package city.accord.signing.ink;

import java.util.ArrayList;
import java.util.List;

/** A slot's chunks, put together to the ink of one attempt: strokes that were voided left out. */
record Pages(int attempt, Ink ink) {

  static Pages ofLatest(List<Chunk> chunks) {
    return of(chunks, chunks.stream().mapToInt(chunk -> chunk.at().attempt()).max().orElse(1));
  }

  static Pages of(List<Chunk> chunks, int attempt) {
    List<Stroke> strokes = new ArrayList<>();
    List<Point> open = new ArrayList<>();
    String typed = "";
    for (Chunk chunk : chunks) {
      if (chunk.at().attempt() != attempt || chunk.kind() == Chunk.Kind.BEGUN) continue;
      if (chunk.kind() == Chunk.Kind.TYPED) {
        typed = chunk.name();
        continue;
      }
      open.addAll(chunk.points());
      if (chunk.kind() == Chunk.Kind.VOIDED) open.clear();
      if (chunk.kind() == Chunk.Kind.ENDED && !open.isEmpty()) strokes.add(new Stroke(open));
      if (chunk.kind() != Chunk.Kind.OPEN) open.clear();
    }
    if (!open.isEmpty()) strokes.add(new Stroke(open));
    return new Pages(attempt, new Ink(strokes, typed));
  }
}
