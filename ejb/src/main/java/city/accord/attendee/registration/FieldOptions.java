package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of a choice as an organiser writes them: a line each, in the same order in every
 * language. Answers refer to codes, which an option keeps when lines move or are worded anew.
 */
final class FieldOptions {

  private FieldOptions() {}

  /** The options of these lines, with the codes that belong to them in this order. */
  static List<FieldOption> of(LocalizedText lines, List<String> codes) {
    List<LocalizedText> labels = labels(lines);
    List<FieldOption> options = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++)
      options.add(new FieldOption(codes.get(i), labels.get(i)));
    return options;
  }

  /**
   * The codes of new lines: an option that reads as before in any language keeps its own; where as
   * many lines stand as before, so does one that was worded anew.
   *
   * @throws OptionsDiffer where the languages have different numbers of lines
   */
  static List<String> codes(LocalizedText lines, List<FieldOption> before) {
    List<LocalizedText> labels = labels(lines);
    String[] codes = new String[labels.size()];
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < codes.length; i++) {
      LocalizedText label = labels.get(i);
      codes[i] =
          before.stream()
              .filter(option -> !kept.contains(option.code()) && isSame(option.label(), label))
              .map(FieldOption::code)
              .findFirst()
              .orElse(null);
      if (codes[i] != null) kept.add(codes[i]);
    }
    int highest = before.stream().mapToInt(it -> Integer.parseInt(it.code())).max().orElse(0);
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] != null) continue;
      boolean renamed = codes.length == before.size() && kept.add(before.get(i).code());
      codes[i] = renamed ? before.get(i).code() : String.valueOf(++highest);
    }
    return Arrays.asList(codes);
  }

  private static boolean isSame(LocalizedText one, LocalizedText other) {
    return one.languages().stream().anyMatch(it -> one.exactly(it).equals(other.exactly(it)));
  }

  private static List<LocalizedText> labels(LocalizedText lines) {
    Map<Language, List<String>> split = new LinkedHashMap<>();
    lines.asMap().forEach((language, text) -> split.put(language, lines(text)));
    if (split.values().stream().mapToInt(List::size).distinct().count() > 1)
      throw new OptionsDiffer();
    int size = split.values().stream().mapToInt(List::size).max().orElse(0);
    List<LocalizedText> labels = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalizedText label = LocalizedText.EMPTY;
      for (var one : split.entrySet()) label = label.with(one.getKey(), one.getValue().get(i));
      labels.add(label);
    }
    return labels;
  }

  private static List<String> lines(String text) {
    return Stream.of(text.split("\\R")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** A line of one language has none beside it in another. */
  public static class OptionsDiffer extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "options";
    }
  }
}
