package city.accord.bench;

import city.accord.bench.load.Rhythm;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Measures Accord as it ships: {@code mvn -f bench}, {@code mvn -f bench -Dscenario=hall}. */
public final class Bench {

  private Bench() {}

  /** Takes what the root's build has made, this project's folder, and names of scenarios. */
  public static void main(String[] arguments) {
    // Java's newer client keeps a connection for longer than the server does
    System.setProperty("jsoup.useHttpClient", "false");
    Path built = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path project = Path.of(arguments[1]).toAbsolutePath().normalize();
    List<Scenario> chosen = chosen(arguments[2]);
    Table table = new Table(project.resolve("results/bench.csv"));
    try (Hall hall = new Hall(built, project)) {
      if (chosen.stream().anyMatch(Scenario::needsWarmServer)) warm(hall);
      for (Scenario scenario : chosen) run(scenario, hall, table);
    }
    System.out.println("\n" + table.markdown());
    System.exit(0);
  }

  /** What one scenario cannot do says so in its row, and the others go on. */
  private static void run(Scenario scenario, Hall hall, Table table) {
    try {
      scenario.run(hall, table::add);
    } catch (RuntimeException failure) {
      failure.printStackTrace();
      table.add(new Row(scenario.name(), "", "", new LinkedHashMap<>()).note("failed: " + failure));
    }
  }

  /**
   * The first minute of a Java machine, in which it translates what it runs, tells nothing about
   * the rest of its day.
   */
  private static void warm(Hall hall) {
    new Writing("warm", 10, Rhythm.EACH_SAMPLE, 200, false, false, "").measure(hall);
    new Writing("warm", 10, Rhythm.EACH_PICTURE, 500, false, false, "").measure(hall);
    new Writing("warm", 10, Rhythm.EACH_PICTURE, 1_000, false, true, "").measure(hall);
    new Writing("warm", 10, Rhythm.EACH_PICTURE, 2_000, false, true, "").measure(hall);
    new Writing("warm", 10, Rhythm.EACH_PICTURE, 200, false, false, "").measure(hall);
    new Writing("warm", 10, Rhythm.EACH_PICTURE, 200, false, false, "").measure(hall);
  }

  private static List<Scenario> chosen(String names) {
    Set<String> wanted = Set.of(names.split(","));
    List<Scenario> chosen =
        Scenarios.all().stream()
            .filter(
                scenario ->
                    isMeasuring(scenario) && names.equals("all")
                        || wanted.contains(scenario.name()))
            .toList();
    if (chosen.isEmpty())
      throw new IllegalArgumentException(
          "No such scenario; there are " + Scenarios.all().stream().map(Scenario::name).toList());
    return chosen;
  }

  /** Pictures, an hour, and several servers on one machine: when they are asked for. */
  private static boolean isMeasuring(Scenario scenario) {
    return !(scenario instanceof Walls || scenario instanceof Soak || scenario instanceof Several);
  }
}
