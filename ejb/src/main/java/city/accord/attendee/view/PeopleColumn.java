package city.accord.attendee.view;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list of people may say of each, beside the name, which it always says first. */
public enum PeopleColumn {
  NATIVE_NAME,
  TITLE,
  AFFILIATION,
  CATEGORY,
  STATUS,
  EMAIL,
  ARRIVAL,
  DEPARTURE,
  BADGE,
  REGISTERED,
  /** What the person lacks. */
  MISSING;

  /** Those of a list for which nobody has chosen any. */
  public static final List<PeopleColumn> USUAL = List.of(AFFILIATION, CATEGORY, STATUS);

  /** Whether it tells how the person travels, which is for those who look after guests. */
  public boolean isOfTravel() {
    return this == ARRIVAL || this == DEPARTURE;
  }

  /** As it stands in addresses, such as {@code native-name}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of some words with commas between them, each once; what is no column is left out. */
  public static List<PeopleColumn> of(String words) {
    LinkedHashSet<PeopleColumn> columns = new LinkedHashSet<>();
    for (String word : words.split(",")) ofWord(word).ifPresent(columns::add);
    return List.copyOf(columns);
  }

  private static Optional<PeopleColumn> ofWord(String word) {
    return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
  }

  /** The words of some columns, in their order. */
  public static String words(List<PeopleColumn> columns) {
    return columns.stream().map(PeopleColumn::word).collect(Collectors.joining(","));
  }
}
