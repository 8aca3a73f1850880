package city.accord.web;

import city.accord.Right;
import city.accord.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One line of the address table: a pattern, the page behind it, and who may open it. */
record Address(
    List<String> pattern, String view, Set<String> who, boolean https, boolean everyLanguage) {

  static final String EVERYONE = "everyone";

  private static final Predicate<String> NUMBER = text -> text.matches("[0-9]{1,18}");

  /**
   * What each variable of a pattern may hold. Anything else is no address, so that nothing a
   * stranger makes up reaches a page or the database, whose ASCII columns refuse other letters.
   */
  private static final Map<String, Predicate<String>> VARIABLES =
      Map.ofEntries(
          Map.entry("lang", text -> text.matches("[A-Za-z-]{2,16}")),
          Map.entry("slug", Slug::isPossible),
          Map.entry("token", text -> text.matches("[A-Za-z0-9_-]{1,64}")),
          Map.entry("code", text -> text.matches("[ -~]{1,32}")),
          Map.entry("output", text -> text.matches("[a-z-]{1,16}")),
          Map.entry("id", NUMBER),
          Map.entry("slot", NUMBER),
          Map.entry("version", NUMBER),
          Map.entry("number", NUMBER),
          Map.entry("ceremony", NUMBER),
          Map.entry("proof", NUMBER));

  static Address of(String pattern, String target) {
    String[] parts = target.strip().split("\\s+", 2);
    Set<String> words = Set.of(parts[1].split("\\s*,\\s*"));
    boolean https = words.contains("https");
    Set<String> who = new HashSet<>(words);
    who.remove("https");
    boolean everyLanguage = who.remove("every-language");
    if (who.isEmpty() || !who.stream().allMatch(Address::isKnown))
      throw new IllegalArgumentException("Who may open " + pattern + "? " + who);
    for (String segment : segments(pattern))
      if (segment.startsWith("{") && !isVariable(segment.replaceAll("[{}]", "")))
        throw new IllegalArgumentException("What may " + segment + " hold? " + pattern);
    return new Address(segments(pattern), parts[0], Set.copyOf(who), https, everyLanguage);
  }

  private static boolean isKnown(String who) {
    return who.equals(EVERYONE) || Right.isKnown(who);
  }

  /** Whether a value could stand in an address for the variable of that name, if there is one. */
  static boolean isPossible(String name, String value) {
    return !VARIABLES.containsKey(name) || VARIABLES.get(name).test(value);
  }

  /** Whether a variable of that name stands in addresses at all. */
  static boolean isVariable(String name) {
    return VARIABLES.containsKey(name);
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
      if (expected.startsWith("{")) {
        String name = expected.substring(1, expected.length() - 1);
        if (!isPossible(name, path.get(i))) return Optional.empty();
        variables.put(name, path.get(i));
      } else if (!expected.equals(path.get(i))) return Optional.empty();
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
