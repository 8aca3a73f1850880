package city.accord.web.signing.preparation;

import city.accord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a pasted list.
 *
 * @param kind what it holds; null for one that is not taken over
 * @param language in which it says so
 */
record Column(Kind kind, Language language) {

  /** What a column holds of a signatory. */
  enum Kind {
    PLACE,
    NAME,
    TITLE,
    /** The name of the group of signatories that they stand in. */
    GROUP,
    /** The country whose flag stands beside the name, by its code or its name. */
    COUNTRY
  }

  /** What stands in the columns of a list that does not name them. */
  private static final List<Kind> UNNAMED = List.of(Kind.PLACE, Kind.NAME, Kind.TITLE);

  /** What the columns of such lists are called, in lower-case letters. */
  private static final Map<Kind, List<String>> NAMES =
      Map.of(
          Kind.PLACE,
          List.of(
              "place",
              "city",
              "municipality",
              "organisation",
              "organization",
              "delegation",
              "company",
              "城市",
              "縣市",
              "單位",
              "機關",
              "機構",
              "代表團",
              "公司",
              "地點"),
          Kind.NAME,
          List.of("name", "full name", "signatory", "姓名", "名字", "中文姓名", "英文姓名", "簽署人"),
          Kind.TITLE,
          List.of("title", "position", "office", "function", "role", "職稱", "職銜", "頭銜", "職務"),
          Kind.GROUP,
          List.of("group", "分組", "組別"),
          Kind.COUNTRY,
          List.of("country", "country code", "flag", "國家", "國別", "國家代碼", "旗幟", "國旗"));

  /**
   * A name with the language behind it: {@code Name (English)}, {@code 姓名（英文）}, {@code name_en}.
   */
  private static final Pattern WITH_LANGUAGE =
      Pattern.compile("(.+?)(?:\\s*[(（\\[](.+?)[)）\\]]|[ _-]([a-z]{2}(?:-[a-z]+)?))");

  private static final Map<String, Language> LANGUAGES =
      Map.of(
          "英文", Language.EN,
          "中文", Language.ZH_HANT,
          "繁體中文", Language.ZH_HANT,
          "english", Language.EN,
          "chinese", Language.ZH_HANT,
          "en", Language.EN,
          "zh", Language.ZH_HANT);

  /** Place, name and title in one language after the other. */
  static List<Column> inTurn(List<Language> order) {
    List<Column> columns = new ArrayList<>();
    for (Language language : order)
      for (Kind kind : UNNAMED) columns.add(new Column(kind, language));
    return columns;
  }

  /**
   * The columns that a header row names; empty where the row is none: it has to name the column of
   * the names and one more. Columns of other names are passed over.
   */
  static List<Column> header(List<String> row, List<Language> order) {
    List<Column> columns = new ArrayList<>();
    for (String cell : row)
      columns.add(
          of(cell.strip().toLowerCase(Locale.ROOT), columns, order)
              .orElse(new Column(null, order.get(0))));
    boolean named = columns.stream().anyMatch(column -> column.kind() == Kind.NAME);
    long known = columns.stream().filter(column -> column.kind() != null).count();
    return named && known > 1 ? columns : List.of();
  }

  private static Optional<Column> of(String name, List<Column> before, List<Language> order) {
    Matcher parts = WITH_LANGUAGE.matcher(name);
    if (kindOf(name).isEmpty() && parts.matches()) {
      String language = parts.group(2) == null ? parts.group(3) : parts.group(2);
      return kindOf(parts.group(1))
          .flatMap(kind -> languageOf(language, order).map(found -> new Column(kind, found)));
    }
    return kindOf(name).map(kind -> new Column(kind, nextLanguage(name, kind, before, order)));
  }

  private static Optional<Kind> kindOf(String name) {
    return NAMES.entrySet().stream()
        .filter(names -> names.getValue().contains(name.strip()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Language> languageOf(String name, List<Language> order) {
    return order.stream()
        .filter(
            one ->
                one.tag().equalsIgnoreCase(name)
                    || one.ownName().equalsIgnoreCase(name)
                    || one.equals(LANGUAGES.get(name)))
        .findFirst();
  }

  /** A Chinese name of a column speaks for Chinese in it; otherwise the first language left. */
  private static Language nextLanguage(
      String name, Kind kind, List<Column> before, List<Language> order) {
    List<Language> left =
        order.stream().filter(one -> !before.contains(new Column(kind, one))).toList();
    if (left.isEmpty()) return order.get(0);
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    Language spoken = name.startsWith("英文") ? Language.EN : han ? Language.ZH_HANT : left.get(0);
    return left.contains(spoken) ? spoken : left.get(0);
  }
}
