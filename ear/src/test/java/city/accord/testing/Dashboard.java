package city.accord.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What operators see in Grafana. */
public final class Dashboard {

  private static final Path FILE =
      TestFork.build().resolve("../src/main/operating/grafana-dashboard.json");
  private static final Pattern NAME = Pattern.compile("\\b(?:accord|base|wildfly)_\\w+");

  private Dashboard() {}

  /** The names of all figures that it asks for. */
  public static Set<String> shown() throws IOException {
    return NAME.matcher(Files.readString(FILE))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
