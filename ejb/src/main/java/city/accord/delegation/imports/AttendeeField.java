package city.accord.delegation.imports;

import city.accord.table.TableField;
import city.accord.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column of a list of people may hold.
 *
 * @param language the one that the text is in, or null where that does not matter
 */
public record AttendeeField(Kind kind, Language language) implements TableField {

  public static final AttendeeField NAME = new AttendeeField(Kind.NAME, null);
  public static final AttendeeField NATIVE_NAME = new AttendeeField(Kind.NATIVE_NAME, null);
  public static final AttendeeField GIVEN = new AttendeeField(Kind.GIVEN, null);
  public static final AttendeeField FAMILY = new AttendeeField(Kind.FAMILY, null);
  public static final AttendeeField ORDER = new AttendeeField(Kind.ORDER, null);
  public static final AttendeeField CATEGORY = new AttendeeField(Kind.CATEGORY, null);
  public static final AttendeeField DELEGATION = new AttendeeField(Kind.DELEGATION, null);
  public static final AttendeeField EMAIL = new AttendeeField(Kind.EMAIL, null);

  /** A field, whatever the languages of the summit. */
  public enum Kind {
    FAMILY(
        "family name",
        "last name",
        "surname",
        "family",
        "familyname",
        "family name, in Latin letters",
        "姓",
        "姓氏",
        "英文姓",
        "英文姓氏",
        "姓（拉丁字母）"),
    GIVEN(
        "given name",
        "given names",
        "first name",
        "forename",
        "given",
        "given name, in Latin letters",
        "名",
        "英文名",
        "英文名字",
        "名（拉丁字母）"),
    NATIVE_NAME(
        "name in own script",
        "name in their own script",
        "name in native script",
        "native name",
        "Chinese name",
        "name in Chinese",
        "name (Chinese)",
        "中文姓名",
        "姓名",
        "原文姓名",
        "本國文字姓名",
        "母語姓名"),
    NAME("name", "full name", "person", "attendee", "participant", "英文姓名", "英文全名", "出席者", "與會者"),
    ORDER("name order", "order", "order of the names", "name order in Latin letters", "姓名順序", "順序"),
    CATEGORY(
        "category", "type", "role", "attendee category", "身分類別", "出席身分", "類別", "身分", "出席類別", "角色"),
    DELEGATION(
        "delegation",
        "city",
        "city or organisation",
        "city or organization",
        "municipality",
        "代表團",
        "城市",
        "縣市",
        "城市或機構"),
    EMAIL(
        "email",
        "e-mail",
        "mail",
        "email address",
        "e-mail address",
        "電子郵件",
        "電子信箱",
        "電子郵件地址",
        "信箱"),
    TITLE("title", "job title", "position", "post", "function", "職稱", "頭銜", "職銜"),
    HONORIFIC(
        "honorific",
        "honorific, if any",
        "尊稱（如有）",
        "form of address",
        "salutation",
        "prefix",
        "敬稱",
        "尊稱",
        "稱謂"),
    AFFILIATION(
        "affiliation",
        "organisation",
        "organization",
        "company",
        "institution",
        "employer",
        "outlet",
        "media outlet",
        "所屬單位",
        "單位",
        "服務單位",
        "機構",
        "機關",
        "公司",
        "媒體");

    private final List<String> names;

    Kind(String... names) {
      this.names = List.of(names);
    }

    /** Whether it is a text in each language of the summit. */
    public boolean isLocalized() {
      return this == TITLE || this == HONORIFIC || this == AFFILIATION;
    }
  }

  /** Every field, in the order in which the template has its columns. */
  public static List<AttendeeField> all(List<Language> languages) {
    List<AttendeeField> all = new ArrayList<>();
    for (Kind kind : Kind.values())
      if (kind.isLocalized())
        languages.forEach(language -> all.add(new AttendeeField(kind, language)));
      else all.add(new AttendeeField(kind, null));
    return all;
  }

  /**
   * The fields of these names; null for a column that is left out, or that held a language which
   * the summit no longer speaks.
   */
  static List<AttendeeField> of(List<String> names, List<Language> languages) {
    List<AttendeeField> all = all(languages);
    return names.stream()
        .map(name -> all.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null))
        .collect(Collectors.toList());
  }

  @Override
  public String name() {
    return language == null ? kind.name() : kind + "." + language.tag();
  }

  @Override
  public List<String> names() {
    return language == null ? kind.names : kind.names.stream().flatMap(this::inLanguage).toList();
  }

  /** A bare name is in the language of its own script. */
  private Stream<String> inLanguage(String name) {
    boolean han = Character.isIdeographic(name.codePointAt(0));
    Stream<String> bare =
        language.equals(han ? Language.ZH_HANT : Language.EN) ? Stream.of(name) : Stream.empty();
    return Stream.concat(
        bare,
        languageNames()
            .flatMap(in -> Stream.of(name + " (" + in + ")", name + " in " + in, in + name)));
  }

  private Stream<String> languageNames() {
    Locale locale = language.locale();
    Stream<String> usual =
        Stream.of(
            language.ownName(),
            language.tag(),
            locale.getDisplayLanguage(Locale.ENGLISH),
            locale.getDisplayLanguage(Locale.TRADITIONAL_CHINESE));
    return language.equals(Language.ZH_HANT)
        ? Stream.concat(usual, Arrays.stream(new String[] {"zh", "中文", "Traditional Chinese"}))
        : usual;
  }
}
