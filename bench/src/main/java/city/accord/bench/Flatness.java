package city.accord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether what a server holds is as much at the end as in the beginning. The rule: the median of
 * the last third of the looks is at most a tenth and {@value #ALLOWANCE} above the median of the
 * first third, or within a known bound; of ink, which a ceremony has until it is sealed, the last
 * look and the first count. Rows and files that the work itself makes are told, and may grow.
 */
final class Flatness {

  private static final double SHARE = 1.1;
  private static final double ALLOWANCE = 5;

  /** What people, scans, ceremonies and letters leave behind, and are to. */
  private static final Set<String> MADE =
      Set.of(
          "emails as files",
          "other files of the data folder",
          // its pool fills with the rows that are made
          "the database's resident, MB");

  /** What fills as far as this and no further: accord.database.connections, and those who look. */
  private static final Map<String, Double> BOUNDS =
      Map.of("the database's connections", 43d, "the database's threads", 60d);

  /** What comes and goes within each ceremony. */
  private static final String INK = "rows of ink_chunk";

  private final List<Map<String, Double>> looks = new ArrayList<>();
  private final Set<String> madeRows;

  /**
   * @param madeRows tables that the work fills
   */
  Flatness(Set<String> madeRows) {
    this.madeRows = madeRows;
  }

  void add(Map<String, Double> look) {
    looks.add(look);
  }

  /** Of one thing: how much there was, and whether it is as it should be. */
  private record Line(String what, double first, double last, double most, boolean mayGrow) {

    boolean grows() {
      return last > Math.max(first * SHARE + ALLOWANCE, BOUNDS.getOrDefault(what, 0d));
    }

    String verdict() {
      return !grows() ? "flat" : mayGrow ? "made by the work" : "GROWS";
    }
  }

  /** What grows and ought not. */
  List<String> growing() {
    return lines().stream().filter(it -> it.grows() && !it.mayGrow()).map(Line::what).toList();
  }

  /** A line for each thing, tables that neither grow nor have to say anything left out. */
  String markdown() {
    StringBuilder table = new StringBuilder("| | first third | last third | most | |\n");
    table.append("|---|--:|--:|--:|---|");
    for (Line line : lines())
      if (line.grows() || line.what().equals(INK) || !line.what().startsWith("rows of"))
        table.append(
            String.format(
                Locale.ROOT,
                "%n| %s | %,.0f | %,.0f | %,.0f | %s |",
                line.what(),
                line.first(),
                line.last(),
                line.most(),
                line.verdict()));
    return table.toString();
  }

  /** How many tables do not grow. */
  long flatTables() {
    return lines().stream().filter(it -> it.what().startsWith("rows of") && !it.grows()).count();
  }

  private List<Line> lines() {
    return looks.get(0).keySet().stream()
        .map(
            what ->
                new Line(
                    what,
                    median(looks.subList(0, some(what)), what),
                    median(looks.subList(looks.size() - some(what), looks.size()), what),
                    looks.stream().mapToDouble(it -> it.get(what)).max().orElse(0),
                    MADE.contains(what) || madeRows.contains(what.replaceFirst("rows of ", ""))))
        .toList();
  }

  /** How many looks stand for the beginning, and for the end. */
  private int some(String what) {
    return what.equals(INK) ? 1 : Math.max(1, looks.size() / 3);
  }

  private static double median(List<Map<String, Double>> some, String what) {
    double[] sorted = some.stream().mapToDouble(it -> it.get(what)).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
