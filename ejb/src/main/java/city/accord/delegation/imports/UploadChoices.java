package city.accord.delegation.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an officer has chosen for an upload of people: the category of rows that name none, and
 * which rows are about another person than those who may be the same. An answer is about the people
 * whom the officer has seen: for somebody who came since, the row is asked about again.
 */
final class UploadChoices {

  private static final String CATEGORY = "category";
  private static final String ROW = "row ";
  private static final String LEFT_OUT = "left out";

  private final Map<String, String> chosen;
  private final Set<Long> own;

  /**
   * @param own the people whom the upload itself has added
   */
  UploadChoices(Map<String, String> chosen, Collection<Long> own) {
    this.chosen = chosen;
    this.own = Set.copyOf(own);
  }

  /** As they are kept, of an officer's answers: the people seen, by the row, or null for no. */
  static Map<String, String> of(String category, Map<Integer, String> answers) {
    Map<String, String> choices = new HashMap<>();
    choices.put(CATEGORY, category == null ? "" : category);
    answers.forEach((row, seen) -> choices.put(ROW + row, seen));
    return choices;
  }

  /** As it is kept which rows were left out. */
  Map<String, String> withLeftOut(List<Integer> rows) {
    return Map.of(
        LEFT_OUT,
        Stream.concat(leftOut().stream(), rows.stream())
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
  }

  /** The rows that were left out when the list was imported. */
  Set<Integer> leftOut() {
    return numbers(LEFT_OUT).map(Long::intValue).collect(Collectors.toSet());
  }

  /** The code of the category of rows that name none, or "". */
  String category() {
    return chosen.getOrDefault(CATEGORY, "");
  }

  /** Whether a row is about another person than any of these. */
  boolean isConfirmed(int row, List<LikelyAttendee> likely) {
    if (!chosen.containsKey(ROW + row)) return false;
    Set<Long> seen = numbers(ROW + row).collect(Collectors.toSet());
    return likely.stream()
        .allMatch(one -> one.id() == null || seen.contains(one.id()) || own.contains(one.id()));
  }

  private Stream<Long> numbers(String name) {
    return Arrays.stream(chosen.getOrDefault(name, "").split(" "))
        .filter(number -> number.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }
}
