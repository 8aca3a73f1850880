package city.accord.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of the address table: a pattern, the page behind it, and who may open it. */
record Address(List<String> pattern, String view, Set<String> who, boolean https) {

  static final String EVERYONE = "everyone";

  static Address of(String pattern, String target) {
    String[] parts = target.strip().split("\\s+", 2);
    Set<String> words = Set.of(parts[1].split("\\s*,\\s*"));
    boolean https = words.contains("https");
    Set<String> who = new HashSet<>(words);
    who.remove("https");
    return new Address(segments(pattern), parts[0], Set.copyOf(who), https);
  }

  static List<String> segments(String path) {
    return List.of(path.replaceAll("^/+|/+$", "").split("/"));
  }

  /** The variables of the pattern as this path fills them; empty where the path does not fit. */
  Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != pattern.size()) return Optional.empty();
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String expected = pattern.get(i);
      if (expected.startsWith("{"))
        variables.put(expected.substring(1, expected.length() - 1), path.get(i));
      else if (!expected.equals(path.get(i))) return Optional.empty();
    }
    return Optional.of(variables);
  }

  /** How many segments are fixed words: of two that fit, the more exact one is meant. */
  long exactness() {
    return pattern.stream().filter(segment -> !segment.startsWith("{")).count();
  }

  boolean isForEveryone() {
    return who.contains(EVERYONE);
  }
}
