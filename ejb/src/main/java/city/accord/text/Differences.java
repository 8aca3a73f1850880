package city.accord.text;

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
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    int[][] common = common(old, fresh);
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        lines.add(new Line(Kind.SAME, old.get(i++)));
        j++;
      } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Kind.GONE, old.get(i++)));
      } else {
        lines.add(new Line(Kind.NEW, fresh.get(j++)));
      }
    }
    return lines;
  }

  /** How many lines the rests of both have in common, from each place on. */
  private static int[][] common(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--)
      for (int j = fresh.size() - 1; j >= 0; j--)
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
    return common;
  }
}
