package city.accord.signing.ink.store;

import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.stroke.Ink;
import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A slot's chunks, put together to all strokes of one attempt, voided ones included but empty. */
public record AttemptInk(int attempt, List<Line> lines, String typed) {

  /** A stroke, ended or not. */
  record Line(End end, List<Point> points) {}

  public static AttemptInk ofLatest(List<Chunk> chunks) {
    return of(chunks, chunks.stream().mapToInt(chunk -> chunk.at().attempt()).max().orElse(1));
  }

  public static AttemptInk of(List<Chunk> chunks, int attempt) {
    List<Line> lines = new ArrayList<>();
    String typed = "";
    for (Chunk chunk : chunks) {
      if (chunk.at().attempt() != attempt) continue;
      if (chunk.kind() == Chunk.Kind.TYPED) typed = chunk.name();
      if (chunk.kind().isOfStroke()) add(chunk, lines);
    }
    return new AttemptInk(attempt, lines, typed);
  }

  private static void add(Chunk chunk, List<Line> lines) {
    boolean goesOn = chunk.at().stroke() < lines.size();
    List<Point> points = goesOn ? lines.remove(lines.size() - 1).points() : new ArrayList<>();
    points.addAll(chunk.points());
    if (chunk.kind() == Chunk.Kind.VOIDED) points.clear();
    lines.add(new Line(chunk.kind().end(), points));
  }

  /** What counts of it. */
  public Ink ink() {
    return new Ink(
        lines.stream()
            .filter(line -> !line.points().isEmpty())
            .map(line -> new Stroke(line.points()))
            .toList(),
        typed);
  }
}
