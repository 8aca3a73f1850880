package city.accord.delegation.imports;

import static city.accord.delegation.imports.DelegationField.CHINESE_COUNTRY;
import static city.accord.delegation.imports.DelegationField.CHINESE_NAME;
import static city.accord.delegation.imports.DelegationField.COUNTRY;
import static city.accord.delegation.imports.DelegationField.FOCAL_EMAIL;
import static city.accord.delegation.imports.DelegationField.FOCAL_LANGUAGE;
import static city.accord.delegation.imports.DelegationField.FOCAL_NAME;
import static city.accord.delegation.imports.DelegationField.FOCAL_PHONE;
import static city.accord.delegation.imports.DelegationField.KIND;
import static city.accord.delegation.imports.DelegationField.NAME;
import static city.accord.delegation.imports.DelegationField.SIGNS;

import city.accord.Refused;
import city.accord.city.CityProfile;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations.DelegationTaken;
import city.accord.delegation.Delegations.DelegationWithoutName;
import city.accord.delegation.FocalPoint;
import city.accord.table.RowCells;
import city.accord.table.Table;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks the rows of a list of delegations by the rules of the form in which a delegation is
 * entered by hand. It reads the list from the top: of two rows for one delegation the first counts.
 */
final class DelegationRows {

  private static final int MAX_NAME = 200;
  private static final int MAX_PHONE = 60;

  private static final Set<String> CITY =
      Set.of("city", "municipality", "town", "county", "城市", "市", "縣", "縣市", "都市");
  private static final Set<String> ORGANISATION =
      Set.of(
          "organisation",
          "organization",
          "industry",
          "company",
          "ngo",
          "association",
          "組織",
          "機構",
          "機關",
          "企業",
          "公司",
          "產業",
          "業界",
          "單位");
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "x", "v", "✓", "✔", "●", "○", "signs", "是", "有", "簽署");
  private static final Set<String> NO =
      Set.of("", "no", "n", "false", "0", "-", "–", "—", "speaks", "否", "無", "不簽署", "致詞");
  private static final Map<String, Language> LANGUAGES =
      Map.ofEntries(
          Map.entry("en", Language.EN),
          Map.entry("english", Language.EN),
          Map.entry("英文", Language.EN),
          Map.entry("英語", Language.EN),
          Map.entry("zh", Language.ZH_HANT),
          Map.entry("zh-tw", Language.ZH_HANT),
          Map.entry("zh-hant", Language.ZH_HANT),
          Map.entry("chinese", Language.ZH_HANT),
          Map.entry("traditional chinese", Language.ZH_HANT),
          Map.entry("中文", Language.ZH_HANT),
          Map.entry("國語", Language.ZH_HANT),
          Map.entry("華語", Language.ZH_HANT),
          Map.entry("繁體中文", Language.ZH_HANT),
          Map.entry("正體中文", Language.ZH_HANT));

  private final Map<String, LocalizedText> onList = new HashMap<>();
  private final Map<String, CityProfile> cities = new HashMap<>();
  private final DrawableText drawable;

  /**
   * @param board the delegations that are on the list
   * @param cities every city that has a profile
   */
  DelegationRows(List<DelegationRow> board, List<CityProfile> cities, DrawableText drawable) {
    this.drawable = drawable;
    cities.forEach(
        city -> keys(city.slug(), city.name()).forEach(key -> this.cities.put(key, city)));
    board.forEach(
        row -> keys(row.slug(), row.place()).forEach(key -> onList.put(key, row.place())));
  }

  /** By what a place is known: its slug, and its Chinese name. */
  private static List<String> keys(String slug, LocalizedText name) {
    List<String> keys = new ArrayList<>();
    if (!slug.isEmpty()) keys.add(slug);
    String chinese = name.exactly(Language.ZH_HANT);
    if (!chinese.isEmpty()) keys.add("= " + chinese.replaceAll("\\s", "").replace('台', '臺'));
    return keys;
  }

  /**
   * @param columns what each column holds, or null
   */
  List<CheckedDelegation> check(Table table, List<DelegationField> columns) {
    Map<String, Integer> rows = new HashMap<>();
    return table.body().stream().map(row -> new Check(row, columns).checked(rows)).toList();
  }

  /** The check of one row. */
  private final class Check {

    private final Table.Row row;
    private final RowCells<DelegationField> cells;

    Check(Table.Row row, List<DelegationField> columns) {
      this.row = row;
      cells = new RowCells<>(row, columns);
      if (isHan(cell(NAME)) && cell(CHINESE_NAME).isEmpty()) {
        cells.put(CHINESE_NAME, cell(NAME));
        cells.put(NAME, "");
      } else if (cell(NAME).isEmpty() && !cell(CHINESE_NAME).isEmpty() && !hasHan(CHINESE_NAME)) {
        cells.put(NAME, cell(CHINESE_NAME));
        cells.put(CHINESE_NAME, "");
      }
    }

    CheckedDelegation checked(Map<String, Integer> rows) {
      LocalizedText name = text(NAME, CHINESE_NAME, true);
      LocalizedText country = text(COUNTRY, CHINESE_COUNTRY, false);
      boolean isCity = isCity();
      CityProfile city = isCity ? profile(name) : null;
      String slug = city == null ? Slug.of(name.exactly(Language.EN)) : city.slug();
      if (slug.isEmpty()) cells.refuse(NAME, new DelegationWithoutName());
      else requireNew(keys(slug, city == null ? name : city.name()), rows);
      boolean signs = signs();
      FocalPoint focalPoint = focalPoint();
      return new CheckedDelegation(
          row.number(),
          city == null ? name : city.name(),
          city == null ? country : city.country(),
          isCity,
          slug,
          city != null,
          signs,
          focalPoint,
          cells.problems());
    }

    private CityProfile profile(LocalizedText name) {
      return keys(Slug.of(name.exactly(Language.EN)), name).stream()
          .filter(cities::containsKey)
          .map(cities::get)
          .findFirst()
          .orElse(null);
    }

    private void requireNew(List<String> keys, Map<String, Integer> rows) {
      for (String key : keys) {
        if (onList.containsKey(key)) {
          cells.refuse(null, new DelegationTaken(onList.get(key)));
          return;
        }
        if (rows.containsKey(key)) {
          cells.refuse(null, new RowRepeated(rows.get(key)));
          return;
        }
      }
      keys.forEach(key -> rows.put(key, row.number()));
    }

    private LocalizedText text(DelegationField english, DelegationField chinese, boolean drawn) {
      Map<Language, String> texts = new TreeMap<>();
      texts.put(Language.EN, cells.visible(english, MAX_NAME));
      texts.put(Language.ZH_HANT, cells.visible(chinese, MAX_NAME));
      if (drawn)
        for (DelegationField field : List.of(english, chinese))
          drawable.problem(cell(field)).ifPresent(reason -> cells.refuse(field, reason));
      return LocalizedText.of(texts);
    }

    private boolean isCity() {
      String kind = cell(KIND).toLowerCase(Locale.ROOT);
      if (ORGANISATION.contains(kind)) return false;
      if (!kind.isEmpty() && !CITY.contains(kind)) cells.refuse(KIND, new KindUnknown(cell(KIND)));
      return true;
    }

    /** A delegation signs unless a column says who does, and this row says no. */
    private boolean signs() {
      if (!cells.has(SIGNS)) return true;
      String answer = cell(SIGNS).toLowerCase(Locale.ROOT);
      boolean yes = YES.contains(answer);
      if (!yes && !NO.contains(answer)) cells.refuse(SIGNS, new AnswerUnknown(cell(SIGNS)));
      return yes;
    }

    private FocalPoint focalPoint() {
      String name = cells.visible(FOCAL_NAME, MAX_NAME);
      String phone = cells.visible(FOCAL_PHONE, MAX_PHONE);
      String email = cell(FOCAL_EMAIL);
      Language language = language(name);
      if (email.isEmpty()) {
        if (!name.isEmpty() || !phone.isEmpty())
          cells.refuse(FOCAL_EMAIL, new FocalPointWithoutAddress());
        return null;
      }
      try {
        return new FocalPoint(name.isEmpty() ? email : name, email, phone, language);
      } catch (Refused reason) {
        cells.refuse(FOCAL_EMAIL, reason);
        return null;
      }
    }

    /** Where the list does not say, whoever has a Chinese name is written to in Chinese. */
    private Language language(String focalName) {
      Language usual = isHan(focalName) ? Language.ZH_HANT : Language.EN;
      String told = cell(FOCAL_LANGUAGE);
      if (told.isEmpty()) return usual;
      Language found = LANGUAGES.get(told.toLowerCase(Locale.ROOT));
      if (found == null) cells.remark(FOCAL_LANGUAGE, new LanguageNotSpoken(told, usual.ownName()));
      return found == null ? usual : found;
    }

    private boolean hasHan(DelegationField field) {
      return cell(field).codePoints().anyMatch(Character::isIdeographic);
    }

    private String cell(DelegationField field) {
      return cells.cell(field);
    }
  }

  private static boolean isHan(String text) {
    return !text.isEmpty() && UnicodeScript.of(text.codePointAt(0)) == UnicodeScript.HAN;
  }

  /** Another row of the list names the same delegation. */
  public static class RowRepeated extends Refused {

    private static final long serialVersionUID = 1;

    RowRepeated(int row) {
      super(row);
    }
  }

  /** The row says something else than that it is about a city or an organisation. */
  public static class KindUnknown extends Refused {

    private static final long serialVersionUID = 1;

    KindUnknown(String text) {
      super(text);
    }
  }

  /** The cell says neither yes nor no. */
  public static class AnswerUnknown extends Refused {

    private static final long serialVersionUID = 1;

    AnswerUnknown(String text) {
      super(text);
    }
  }

  /** We write in no such language; the focal point is written to in another one. */
  public static class LanguageNotSpoken extends Refused {

    private static final long serialVersionUID = 1;

    LanguageNotSpoken(String text, String instead) {
      super(text, instead);
    }
  }

  /** A focal point is named, and no address to write to. */
  public static class FocalPointWithoutAddress extends Refused {

    private static final long serialVersionUID = 1;
  }
}
