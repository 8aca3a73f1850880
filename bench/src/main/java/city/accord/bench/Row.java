package city.accord.bench;

import city.accord.bench.load.Delays;
import city.accord.bench.load.Measured;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param load what was done, in a few words
 * @param goal what is to be reached, or nothing
 * @param cells what was seen, by column
 */
public record Row(String scenario, String load, String goal, Map<String, String> cells) {

  /** The columns that a measured load fills. */
  static Row of(String scenario, String load, String goal, Measured seen) {
    Row row = new Row(scenario, load, goal, new LinkedHashMap<>());
    return row.delays("", seen.latency())
        .with("delivered %", "%.3f", seen.deliveredPercent())
        .with("server CPU s", "%.2f", seen.cpuSeconds())
        .with("µs/delivery", "%.2f", seen.microsPerDelivery())
        .with("server MB", "%.0f", (double) seen.residentMegabytes())
        .with("durable p99", "%.1f", seen.durable().percentile(99))
        .with("pens late p99", "%.2f", seen.penLate().percentile(99))
        .with("load's own p99", "%.2f", seen.viewerLate().percentile(99))
        .with("load CPU s", "%.2f", seen.ownCpuSeconds())
        .with("database CPU s", "%.2f", seen.databaseCpuSeconds())
        .with("others CPU s", "%.2f", seen.othersCpuSeconds())
        .note(seen.trouble());
  }

  /** A row whose one number is a time. */
  static Row of(String scenario, String load, String goal, String what, double value) {
    return new Row(scenario, load, goal, new LinkedHashMap<>())
        .note(String.format(Locale.ROOT, "%s %.2f", what, value).strip());
  }

  Row delays(String prefix, Delays delays) {
    for (int percent : new int[] {50, 99})
      with(prefix + "p" + percent, "%.1f", delays.percentile(percent));
    return with(prefix + "max", "%.1f", delays.max());
  }

  Row with(String column, String format, double value) {
    cells.put(column, Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value));
    return this;
  }

  Row note(String note) {
    if (note.isEmpty()) return this;
    cells.merge("note", note, (before, more) -> before + "; " + more);
    return this;
  }
}
