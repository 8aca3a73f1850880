package city.accord.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What was taken out of a text and what came into it, line by line. */
public final class Differences {

  /** What became of a line. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** A line of one of the texts, or of both. */
  public record Line(Kind kind, String text) {}

  private Differences() {}

  /** All lines of both, in order; of what is in another place the earlier line is gone. */
  public static List<Line> between(String before, String after) {
    List<Line> lines = new ArrayList<>();
    List<Line> fresh = new ArrayList<>();
    for (AbstractDelta<String> part : parts(before, after)) {
      if (part.getType() == DeltaType.EQUAL) {
        lines.addAll(fresh);
        fresh.clear();
        add(lines, Kind.SAME, part.getSource());
      } else {
        add(lines, Kind.GONE, part.getSource());
        add(fresh, Kind.NEW, part.getTarget());
      }
    }
    lines.addAll(fresh);
    return lines;
  }

  /** The usual way takes memory by the square of the lines, and a page may have thousands. */
  private static List<AbstractDelta<String>> parts(String before, String after) {
    return DiffUtils.diff(
            before.lines().toList(),
            after.lines().toList(),
            new MyersDiffWithLinearSpace<>(),
            null,
            true)
        .getDeltas();
  }

  private static void add(List<Line> lines, Kind kind, Chunk<String> part) {
    part.getLines().forEach(text -> lines.add(new Line(kind, text)));
  }
}
